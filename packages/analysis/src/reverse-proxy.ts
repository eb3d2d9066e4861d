import { type DurationResult, parseDuration, parseUpstreamAddress, type UpstreamResult } from '@caddyfile/language-data'
import type { Directive, Import, Snippet, Statement, Word } from '@caddyfile/parser'
import { expand, isOpaque } from './expand.ts'
import { type HeaderOperation, readHeaderOperation } from './header-operation.ts'

/** A `reverse_proxy` directive, read as Caddy reads it (modules/caddyhttp/reverseproxy/caddyfile.go). */
export interface ReverseProxy {
  readonly directive: Directive
  /** The directives around it, outermost first. */
  readonly enclosing: readonly Directive[]
  readonly matcher: Word | undefined
  readonly upstreams: readonly Upstream[]
  /** `dynamic` sources; upstreams beside them only serve when looking one up fails. */
  readonly dynamic: readonly Directive[]
  readonly loadBalancing: LoadBalancing
  readonly activeHealth: ActiveHealth
  readonly passiveHealth: PassiveHealth
  readonly headers: { readonly up: readonly HeaderOperation[]; readonly down: readonly HeaderOperation[] }
  readonly streaming: Streaming
  readonly trustedProxies: Directive | undefined
  readonly transport: Transport | undefined
  readonly responses: Responses
  /** `method` and `rewrite`, which change the request on its way. */
  readonly method: Directive | undefined
  readonly rewrite: Directive | undefined
  readonly verboseLogs: Directive | undefined
  /** Subdirectives in the order of the text, imports of snippets replaced. */
  readonly subdirectives: readonly Directive[]
  /** Imports in the block whose text is unknown here: whatever seems to be absent may be in them. */
  readonly unresolved: readonly Import[]
}

export interface Upstream {
  readonly word: Word
  /** Undefined while the text holds an environment variable, an argument or a Go template. */
  readonly address: UpstreamResult | undefined
}

export interface LoadBalancing {
  readonly policy: Policy | undefined
  readonly retries: Directive | undefined
  readonly tryDuration: Directive | undefined
  readonly tryInterval: Directive | undefined
  readonly retryMatch: readonly Directive[]
}

export interface Policy {
  readonly directive: Directive
  readonly name: string
  readonly arguments: readonly Word[]
}

export interface ActiveHealth {
  /** What turns checks on: `health_uri`, `health_path` (its deprecated name) and `health_port`. */
  readonly uri: Directive | undefined
  readonly path: Directive | undefined
  readonly port: Directive | undefined
  readonly upstream: Directive | undefined
  readonly interval: Directive | undefined
  readonly timeout: Directive | undefined
  readonly passes: Directive | undefined
  readonly fails: Directive | undefined
  readonly method: Directive | undefined
  readonly requestBody: Directive | undefined
  readonly status: Directive | undefined
  readonly body: Directive | undefined
  readonly headers: Directive | undefined
  readonly followRedirects: Directive | undefined
}

export interface PassiveHealth {
  /** What turns them on. */
  readonly failDuration: Directive | undefined
  readonly maxFails: Directive | undefined
  readonly unhealthyStatus: Directive | undefined
  readonly unhealthyLatency: Directive | undefined
  /** Limits concurrency, and works without `fail_duration`. */
  readonly unhealthyRequestCount: Directive | undefined
}

export interface Streaming {
  readonly flushInterval: Directive | undefined
  readonly requestBuffers: Directive | undefined
  readonly responseBuffers: Directive | undefined
  readonly bufferSize: Directive | undefined
  readonly timeout: Directive | undefined
  readonly closeDelay: Directive | undefined
}

export interface Transport {
  readonly directive: Directive
  /** `http`, `fastcgi` or the name of a plugin's module. */
  readonly name: string
  readonly options: ReadonlyMap<string, Directive>
  readonly unresolved: readonly Import[]
}

export interface Responses {
  readonly handle: readonly Directive[]
  readonly replaceStatus: readonly Directive[]
  /** Names of response matchers, with the `@`. */
  readonly matchers: readonly string[]
  readonly proxyStatusName: Directive | undefined
}

/** Reads the directive. What is wrong in it is left out here; nothing throws. */
export function readReverseProxy(
  directive: Directive,
  snippets: ReadonlyMap<string, Snippet>,
  enclosing: readonly Directive[] = [],
): ReverseProxy {
  const { statements, unresolved } = expand(directive.block, snippets)
  const subdirectives = statements.filter((statement) => statement.kind === 'directive')
  /** Where a subdirective is given more than once, the last one counts. */
  const last = (name: string) => subdirectives.findLast((child) => child.name.text === name)
  const all = (name: string) => subdirectives.filter((child) => child.name.text === name)
  const words = directive.arguments
  const matcher = words[0] && isMatcherToken(words[0].text) ? words[0] : undefined
  const upstreamWords = [...words.slice(matcher ? 1 : 0), ...all('to').flatMap((to) => to.arguments)]
  return {
    directive,
    enclosing,
    matcher,
    upstreams: withoutTemplateTails(upstreamWords).map(readUpstream),
    dynamic: all('dynamic'),
    loadBalancing: {
      policy: readPolicy(last('lb_policy')),
      retries: last('lb_retries'),
      tryDuration: last('lb_try_duration'),
      tryInterval: last('lb_try_interval'),
      retryMatch: all('lb_retry_match'),
    },
    activeHealth: {
      uri: last('health_uri'),
      path: last('health_path'),
      port: last('health_port'),
      upstream: last('health_upstream'),
      interval: last('health_interval'),
      timeout: last('health_timeout'),
      passes: last('health_passes'),
      fails: last('health_fails'),
      method: last('health_method'),
      requestBody: last('health_request_body'),
      status: last('health_status'),
      body: last('health_body'),
      headers: last('health_headers'),
      followRedirects: last('health_follow_redirects'),
    },
    passiveHealth: {
      failDuration: last('fail_duration'),
      maxFails: last('max_fails'),
      unhealthyStatus: last('unhealthy_status'),
      unhealthyLatency: last('unhealthy_latency'),
      unhealthyRequestCount: last('unhealthy_request_count'),
    },
    headers: { up: all('header_up').map(readHeaderOperation), down: all('header_down').map(readHeaderOperation) },
    streaming: {
      flushInterval: last('flush_interval'),
      requestBuffers: last('request_buffers'),
      responseBuffers: last('response_buffers'),
      bufferSize: last('stream_buffer_size'),
      timeout: last('stream_timeout'),
      closeDelay: last('stream_close_delay'),
    },
    trustedProxies: last('trusted_proxies'),
    transport: readTransport(last('transport'), snippets),
    responses: {
      handle: all('handle_response'),
      replaceStatus: all('replace_status'),
      matchers: matcherNames(statements),
      proxyStatusName: last('proxy_status_name'),
    },
    method: last('method'),
    rewrite: last('rewrite'),
    verboseLogs: last('verbose_logs'),
    subdirectives,
    unresolved,
  }
}

/** A first argument that Caddy takes for a matcher, quoted or not: `*`, `/path` or `@name`. */
export const isMatcherToken = (text: string): boolean => text === '*' || text.startsWith('/') || text.startsWith('@')

/** A Go template such as `{{upstreams 8080}}` is one word, that it begins with. */
function withoutTemplateTails(words: readonly Word[]): Word[] {
  let isInside = false
  return words.filter(({ text }) => {
    const isTail = isInside
    isInside = isTail ? !text.includes('}}') : text.lastIndexOf('{{') > text.lastIndexOf('}}')
    return !isTail
  })
}

const readUpstream = (word: Word): Upstream => {
  const { text } = word
  return { word, address: isOpaque(text) ? undefined : parseUpstreamAddress(text) }
}

function readPolicy(directive: Directive | undefined): Policy | undefined {
  if (!directive) return undefined
  const [name, ...rest] = directive.arguments
  return name && { directive, name: name.text, arguments: rest }
}

function readTransport(
  directive: Directive | undefined,
  snippets: ReadonlyMap<string, Snippet>,
): Transport | undefined {
  if (!directive) return undefined
  const { statements, unresolved } = expand(directive.block, snippets)
  const options = new Map<string, Directive>()
  for (const statement of statements) if (statement.kind === 'directive') options.set(statement.name.text, statement)
  return { directive, name: directive.arguments[0]?.text ?? '', options, unresolved }
}

const matcherNames = (statements: readonly Statement[]): string[] =>
  statements.filter((statement) => statement.kind === 'matcherDefinition').map(({ name }) => name.text)

/** A subdirective's duration: its first argument. Undefined without one, or while it is not known. */
export function durationOf(directive: Directive | undefined): DurationResult | undefined {
  const text = directive?.arguments[0]?.text
  return text === undefined || isOpaque(text) ? undefined : parseDuration(text)
}

/** Whether a subdirective sets a number or a duration that is not 0; what is not known is not. */
export function isNonZero(directive: Directive | undefined): boolean {
  const text = directive?.arguments[0]?.text
  if (text === undefined) return false
  const duration = durationOf(directive)
  return Number(text) !== 0 && !(duration && 'nanoseconds' in duration && duration.nanoseconds === 0)
}

/** Whether requests go over TLS: by an upstream's scheme, or by any `tls` option of the transport. */
export function usesTls({ upstreams, transport }: ReverseProxy): boolean {
  const byScheme = upstreams.some(({ address }) => address && !('error' in address) && address.scheme === 'https')
  return byScheme || [...(transport?.options.keys() ?? [])].some((name) => name.startsWith('tls'))
}

/** Upstreams that stand in the file, ranges of ports counted out. */
export const countUpstreams = ({ upstreams }: ReverseProxy): number =>
  upstreams.reduce((sum, { address }) => sum + (address && !('error' in address) ? address.count : 1), 0)

/** Whether each request decides where an upstream is, by a placeholder in its address. */
export const hasPlaceholder = ({ address }: Upstream): boolean =>
  address !== undefined && !('error' in address) && address.isDynamic
