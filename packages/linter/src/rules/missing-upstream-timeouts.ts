import type { ReverseProxy, SiteView } from '@caddyfile/analysis'
import { firstOf, headOf, isHttp } from '../once-per-site.ts'
import { defineRule } from '../rule.ts'

const timeouts = [
  'dial_timeout',
  'response_header_timeout',
  'expect_continue_timeout',
  'read_timeout',
  'write_timeout',
  'tls_timeout',
]

export const missingUpstreamTimeouts = defineRule({
  name: 'missing-upstream-timeouts',
  summary: 'Tells that nothing bounds how long Caddy waits for the answer of an upstream.',
  category: 'reliability',
  messages: {
    unbounded: {
      text: 'Without {missing}, Caddy waits for an answer of the upstream as long as the upstream takes. Bounded by default: dialing (3s), health checks (5s), the headers of the request (1m).',
      help: 'Add `transport http { response_header_timeout … }` with the longest time that an answer may take to begin. It leaves WebSockets and event streams alone.',
      levels: { recommended: 'info', production: 'warning' },
    },
  },
  options: {
    /** The options that should be set. */
    require: ['response_header_timeout'] as readonly string[],
    /** Options that show, when set, that somebody has thought about timeouts. */
    accept: timeouts as readonly string[],
  },
  create: ({ options, report }) => ({
    site(site) {
      const missingIn = (proxy: ReverseProxy) => options.require.filter((name) => !proxy.transport?.options.has(name))
      const unbounded = site.proxies.filter(
        (proxy) =>
          isHttp(proxy) &&
          isWholeKnown(proxy) &&
          !isStreaming(proxy, site) &&
          !options.accept.some((name) => proxy.transport?.options.has(name)) &&
          missingIn(proxy).length > 0,
      )
      const told = firstOf(unbounded, 'The same here.')
      if (!told) return
      const { first, related } = told
      const missing = missingIn(first)
        .map((name) => `\`${name}\``)
        .join(' and ')
      report({ message: 'unbounded', at: headOf(first.directive), related, data: { missing } })
    },
  }),
})

const isWholeKnown = ({ unresolved, transport }: ReverseProxy): boolean =>
  unresolved.length === 0 && (transport?.unresolved.length ?? 0) === 0

const streamingPath = /\b(ws|wss|websockets?|sse|events?|event-?streams?|streams?|hubs?|socket\.io)\b/i

/** Signs that answers go on for long, on purpose. */
function isStreaming(proxy: ReverseProxy, site: SiteView): boolean {
  const { streaming, upstreams, transport, matcher } = proxy
  if (streaming.flushInterval?.arguments[0]?.text === '-1' || streaming.timeout || streaming.closeDelay) return true
  if (upstreams.some(({ address }) => address && !('error' in address) && address.scheme === 'h2c')) return true
  if (transport?.options.get('versions')?.arguments.some(({ text }) => text === 'h2c')) return true
  const around = proxy.enclosing.flatMap((directive) => directive.arguments.slice(0, 1))
  return [...around, ...(matcher ? [matcher] : [])].some(({ text }) => isStreamingMatcher(text, site))
}

function isStreamingMatcher(text: string, site: SiteView): boolean {
  if (streamingPath.test(text)) return true
  const definition = site.matchers.get(text)
  if (!definition) return false
  const lines = [definition, ...(definition.block?.children ?? [])]
  const words = lines.flatMap((line) => (line.kind === 'block' ? [] : [line.name, ...line.arguments]))
  return words.some(
    ({ text: word }) =>
      /upgrade|websocket|event-stream/i.test(word) || (word.startsWith('/') && streamingPath.test(word)),
  )
}
