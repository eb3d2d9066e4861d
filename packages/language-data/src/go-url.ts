import { ipAddressProblem } from './go-ip-address.ts'
import { quoteAsGo } from './go-number.ts'

/** A URL taken apart, as far as upstreams need it. Empty parts are ''. */
export interface GoUrl {
  readonly scheme: string
  /** With the port; an IPv6 address in brackets. */
  readonly host: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

/** Go's `url.Parse` (1.26), with its errors. */
export function parseAsUrl(text: string): GoUrl | { readonly error: string } {
  const [beforeFragment, fragment] = cut(text, '#')
  const parsed = parseParts(beforeFragment)
  if ('error' in parsed) return { error: `parse ${quoteAsGo(beforeFragment)}: ${parsed.error}` }
  const problem = escapeProblem(fragment)
  return problem === undefined ? { ...parsed, fragment } : { error: `parse ${quoteAsGo(text)}: ${problem}` }
}

/** Go's `URL.Hostname` and `URL.Port`. */
export function splitUrlHost(host: string): { readonly hostname: string; readonly port: string } {
  const [, name = host, port = ''] = /^(.*):(\d*)$/s.exec(host) ?? []
  return { hostname: name.replace(/^\[(.*)\]$/s, '$1'), port }
}

/** Both parts around the first occurrence; the second is '' where there is none. */
function cut(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator)
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)]
}

type Parsed<T> = T | { readonly error: string }

function parseParts(text: string): Parsed<Omit<GoUrl, 'fragment'>> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses just these.
  if (/[\0-\x1f\x7f]/.test(text)) return { error: 'net/url: invalid control character in URL' }
  if (text.startsWith(':')) return { error: 'missing protocol scheme' }
  const [, written = '', afterScheme = text] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? []
  const scheme = written.toLowerCase()
  const [rest, query] = cut(afterScheme, '?')
  if (!rest.startsWith('/')) return parseRootless(scheme, rest, query)
  const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))
  const [, authority = '', path = rest] = (hasAuthority && /^\/\/([^/]*)(.*)$/s.exec(rest)) || []
  const parsed = parseAuthority(scheme, authority)
  if ('error' in parsed) return parsed
  const problem = escapeProblem(path)
  return problem === undefined ? { scheme, host: parsed.host, path, query } : { error: problem }
}

/** What follows a scheme without a slash is opaque: no host, no path. */
function parseRootless(scheme: string, rest: string, query: string): Parsed<Omit<GoUrl, 'fragment'>> {
  if (scheme !== '') return { scheme, host: '', path: '', query }
  if (cut(rest, '/')[0].includes(':')) return { error: 'first path segment in URL cannot contain colon' }
  const problem = escapeProblem(rest)
  return problem === undefined ? { scheme, host: '', path: rest, query } : { error: problem }
}

function parseAuthority(scheme: string, authority: string): Parsed<{ readonly host: string }> {
  const at = authority.lastIndexOf('@')
  const host = parseHost(scheme, authority.slice(at + 1))
  if ('error' in host || at < 0) return host
  const user = authority.slice(0, at)
  if (!/^[\w.:~!$&'()*+,;=%@-]*$/.test(user)) return { error: 'net/url: invalid userinfo' }
  const problem = escapeProblem(user)
  return problem === undefined ? host : { error: problem }
}

function parseHost(scheme: string, host: string): Parsed<{ readonly host: string }> {
  const bracket = host.lastIndexOf('[')
  if (bracket > 0) return { error: 'invalid IP-literal' }
  if (bracket === 0) return parseLiteral(host)
  const isStrict = scheme === 'http' || scheme === 'https'
  const colon = isStrict ? host.indexOf(':') : host.lastIndexOf(':')
  const problem = (colon < 0 ? undefined : portProblem(host.slice(colon))) ?? hostProblem(host, 'host')
  return problem === undefined ? { host: unescaped(host) } : { error: problem }
}

function parseLiteral(host: string): Parsed<{ readonly host: string }> {
  const end = host.lastIndexOf(']')
  if (end < 0) return { error: "missing ']' in host" }
  const port = host.slice(end + 1)
  const name = host.slice(1, end)
  const zone = name.indexOf('%25')
  const [address, zonePart] = zone < 0 ? [name, ''] : [name.slice(0, zone), name.slice(zone)]
  const problem = portProblem(port) ?? hostProblem(address, 'host') ?? hostProblem(zonePart, 'zone')
  if (problem !== undefined) return { error: problem }
  const literal = unescaped(name)
  const noAddress = ipAddressProblem(literal)
  if (noAddress !== undefined) return { error: `invalid host: ${noAddress}` }
  return literal.includes(':') ? { host: `[${literal}]${port}` } : { error: 'invalid IP-literal' }
}

const portProblem = (port: string): string | undefined =>
  /^(:\d*)?$/.test(port) ? undefined : `invalid port ${quoteAsGo(port)} after host`

const escapes = /%([\da-f]{2})?/gi

function escapeProblem(text: string): string | undefined {
  for (const { index, 1: digits } of text.matchAll(escapes)) if (digits === undefined) return badEscape(text, index)
  return undefined
}

const badEscape = (text: string, index: number): string =>
  `invalid URL escape ${quoteAsGo(text.slice(index, index + 3))}`

/** Only what is not ASCII may be escaped in a host, and a percent sign; in a zone what need not be, too. */
function hostProblem(text: string, kind: 'host' | 'zone'): string | undefined {
  for (const { 0: part, index } of text.matchAll(/%([\da-f]{2})?|[^%]/giu)) {
    if (part === '%') return badEscape(text, index)
    if (part.startsWith('%') && part !== '%25' && isRefusedEscape(part, kind)) return badEscape(text, index)
    if (!part.startsWith('%') && isRefused(part)) return `invalid character ${quoteAsGo(part)} in host name`
  }
  return undefined
}

function isRefusedEscape(triplet: string, kind: 'host' | 'zone'): boolean {
  const code = Number.parseInt(triplet.slice(1), 16)
  if (kind === 'host') return code < 0x80
  return triplet !== '%20' && (code >= 0x80 || isRefused(String.fromCharCode(code)))
}

const isRefused = (char: string): boolean => char < '\x80' && !/[\w.~!$&'()*+,;=:[\]<>"-]/.test(char)

const unescaped = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return '\ufffd'
    }
  })
