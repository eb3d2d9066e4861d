import { type GoUrl, parseAsUrl, splitUrlHost } from './go-url.ts'
import {
  countPorts,
  isFdNetwork,
  isUnixNetwork,
  joinHostPort,
  permissionProblem,
  portProblem,
  splitNetworkAddress,
} from './network-address.ts'

/** An address that `reverse_proxy` dials, as Caddy understands it. */
export interface UpstreamAddress {
  /** '' for TCP; `unix`, `udp`, … */
  readonly network: string
  /** '', `http`, `https` or `h2c`. */
  readonly scheme: string
  readonly host: string
  /** Digits, a range, or text with a placeholder; '' where there is none. */
  readonly port: string
  /** How many upstreams it stands for: a range of ports is one for each. */
  readonly count: number
  /** Holds a placeholder, so that each request decides where it goes. */
  readonly isDynamic: boolean
}

/** An error that has a scheme is about what Caddy looks at last: the port, or the permissions of a socket. */
export type UpstreamResult = UpstreamAddress | { readonly error: string; readonly scheme?: string }

/**
 * Reads an upstream as Caddy does (`parseUpstreamDialAddress`, modules/caddyhttp/reverseproxy/addresses.go), with its
 * errors. Much that is useless passes: `8080` is a host, `h:80/x` a network, `a:1,b:2` one host.
 */
export function parseUpstreamAddress(text: string): UpstreamResult {
  const parts = text.includes('://') ? splitUrl(text) : splitAddress(text)
  if ('error' in parts) return parts
  const { scheme, network, host, port } = parts
  const schemeError = schemeProblem(scheme)
  if (schemeError) return { error: schemeError }
  const portIsDynamic = port.includes('{') && port.includes('}')
  const dialError = portIsDynamic ? undefined : dialProblem(dialAddress(parts))
  if (dialError) return { error: dialError, scheme }
  const isDynamic = portIsDynamic || /\{.*\}/.test(host)
  const isSocket = isUnixNetwork(network) || isFdNetwork(network)
  return { network, scheme, host, port, count: isSocket || portIsDynamic ? 1 : countPorts(port), isDynamic }
}

/** Caddy's `ParseNetworkAddress` (listeners.go). */
function dialProblem(dial: string): string | undefined {
  const split = splitNetworkAddress(dial)
  if ('error' in split) return split.error
  if (isUnixNetwork(split.network)) return permissionProblem(split.host)
  return isFdNetwork(split.network) ? undefined : portProblem(split.port)
}

type Parts = Omit<UpstreamAddress, 'count' | 'isDynamic'>

function splitAddress(text: string): Parts {
  const split = splitNetworkAddress(text)
  const address = 'error' in split ? { network: split.network, host: text, port: '' } : split
  const { host } = address
  const isSocket = isUnixNetwork(address.network) || isFdNetwork(address.network)
  const port = address.port === '' && !host.includes('{') && !isSocket ? '80' : address.port
  if (address.network === 'unix+h2c') return { network: 'unix', scheme: 'h2c', host, port }
  return { network: address.network, scheme: '', host, port }
}

const noPlaceholders =
  'due to parsing difficulties, placeholders are not allowed when an upstream address contains a scheme'
const onlyAuthority = 'for now, URLs for proxy upstreams only support scheme, host, and port components'

function splitUrl(text: string): Parts | { readonly error: string } {
  if (text.includes('{')) return { error: noPlaceholders }
  const parsed = parseRangedUrl(text)
  if ('error' in parsed) return parsed
  const { url, range } = parsed
  const { scheme, path, query, fragment } = url
  if (path !== '' || query !== '' || fragment !== '') return { error: onlyAuthority }
  const { hostname, port } = splitUrlHost(url.host)
  const written = range || port
  const conflict = conflictOf(scheme, written)
  if (conflict) return { error: conflict }
  return { network: '', scheme, host: hostname, port: written || defaultPort(scheme) }
}

/** A URL whose port may be a range, which Go refuses. Where the error has a dash anywhere, Caddy takes the port for one. */
function parseRangedUrl(text: string): { readonly url: GoUrl; readonly range: string } | { readonly error: string } {
  const url = parseAsUrl(text)
  if (!('error' in url)) return { url, range: '' }
  if (!url.error.includes('invalid port') || !url.error.includes('-'))
    return { error: `parsing upstream URL: ${url.error}` }
  const range = text.slice(text.lastIndexOf(':') + 1)
  if (range.split('-').length !== 2) {
    return { error: `parsing upstream URL: parse "${text}": port range invalid: ${range}` }
  }
  const withoutRange = parseAsUrl(text.replaceAll(range, '0'))
  return 'error' in withoutRange
    ? { error: `parsing upstream URL: ${withoutRange.error}` }
    : { url: withoutRange, range }
}

function defaultPort(scheme: string): string {
  if (scheme === 'https') return '443'
  return scheme === '' || scheme === 'http' || scheme === 'h2c' ? '80' : ''
}

function conflictOf(scheme: string, port: string): string | undefined {
  const conflict = (name: string) =>
    `upstream address has conflicting scheme (${scheme}://) and port (:${port}, the ${name} port)`
  if ((scheme === 'http' || scheme === 'h2c') && port === '443') return conflict('HTTPS')
  if (scheme === 'https' && port === '80') return conflict('HTTP')
  return undefined
}

function schemeProblem(scheme: string): string | undefined {
  if (scheme === 'ws' || scheme === 'wss') {
    return `the scheme ${scheme}:// is only supported in browsers; use ${scheme === 'ws' ? 'http' : 'https'}:// instead`
  }
  if (scheme === '' || scheme === 'http' || scheme === 'https' || scheme === 'h2c') return undefined
  return `unsupported URL scheme ${scheme}://`
}

/** The address as Caddy dials it, for messages. */
export function dialAddress({ network, host, port }: Pick<UpstreamAddress, 'network' | 'host' | 'port'>): string {
  if (network !== '') return `${network}/${isUnixNetwork(network) || port === '' ? host : joinHostPort(host, port)}`
  return port === '' && host.includes('{') ? host : joinHostPort(host, port)
}
