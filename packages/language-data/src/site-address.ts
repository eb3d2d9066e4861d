import { parseAsInt } from './go-number.ts'
import { joinHostPort, splitHostPort } from './network-address.ts'

/** `[scheme://]host[:port][/path]` taken apart. Empty parts are ''. */
export interface SiteAddress {
  readonly scheme: string
  readonly host: string
  readonly port: string
  readonly path: string
}

/** Caddy's `ParseAddress` (httpcaddyfile/addresses.go). It takes any text; only a port can be wrong. */
export function parseSiteAddress(text: string): SiteAddress | { readonly error: string } {
  const [, scheme = '', rest = ''] = /^(?:(.*?):\/\/)?(.*)$/s.exec(text.trim())!
  const slash = rest.indexOf('/')
  const end = slash < 0 ? rest.length : slash
  const { host, port } = hostAndPort(rest.slice(0, end))
  if (port !== '') {
    const number = parseAsInt(port)
    if ('error' in number) return { error: `invalid port '${port}': ${number.error}` }
    if (number.value < 0 || number.value > 65_535) return { error: `port ${number.value} is out of range` }
  }
  return { scheme, host, port, path: rest.slice(end) }
}

function hostAndPort(text: string): { host: string; port: string } {
  const withPort = splitHostPort(text)
  if (!('error' in withPort)) return withPort
  const withoutPort = splitHostPort(`${text}:`)
  return 'error' in withoutPort ? { host: text, port: '' } : withoutPort
}

/** Caddy's `Address.String`: with the scheme that Caddy takes it to have. */
export function formatSiteAddress({ scheme, host, port, path }: SiteAddress): string {
  if (host === '' && port === '') return ''
  const shown = scheme || (port === '443' ? 'https' : 'http')
  const isUsual = shown === 'https' ? port === '443' : shown === 'http' ? port === '80' : true
  return `${shown}://${port === '' || isUsual ? host : joinHostPort(host, port)}${path}`
}

/** Caddy's `Address.Normalize`: scheme and host in small letters, but for placeholders. */
export function normalizeSiteAddress(address: SiteAddress): SiteAddress {
  return {
    ...address,
    scheme: lowerExceptPlaceholders(address.scheme),
    host: lowerExceptPlaceholders(address.host.trim()),
  }
}

function lowerExceptPlaceholders(text: string): string {
  if (!text.includes('{')) return text.toLowerCase()
  return text.replace(/(\\.)|(\{[^}]*)|[^{\\]+/gs, (part, escaped?: string, placeholder?: string) =>
    escaped === undefined && placeholder === undefined ? part.toLowerCase() : part,
  )
}
