import { quoteAsGo } from './go-number.ts'
import {
  countPorts,
  isFdNetwork,
  isUnixNetwork,
  joinHostPort,
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

export type UpstreamResult = UpstreamAddress | { readonly error: string }

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
  const isDynamic = /\{.*\}/.test(host) || /\{.*\}/.test(port)
  const isSocket = isUnixNetwork(network) || isFdNetwork(network)
  const portError = isSocket || isDynamic ? undefined : portProblem(port)
  if (portError) return { error: portError }
  return { network, scheme, host, port, count: isSocket || isDynamic ? 1 : countPorts(port), isDynamic }
}

type Parts = Omit<UpstreamAddress, 'count' | 'isDynamic'>

function splitAddress(text: string): Parts {
  const split = splitNetworkAddress(text)
  const address = 'error' in split ? { network: '', host: text, port: '' } : split
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
  const [, rawScheme = '', authority = '', rest = ''] = /^([^:/?#]*):\/\/([^/?#]*)(.*)$/s.exec(text) ?? []
  const scheme = rawScheme.toLowerCase()
  const [, host = '', port = ''] = /^(?:.*@)?(\[[^\]]*\]|[^:]*)(.*)$/s.exec(authority) ?? []
  const bad = schemeSyntaxError(scheme) ?? portSyntaxError(port)
  if (bad) return { error: `parsing upstream URL: parse ${quoteAsGo(text)}: ${bad}` }
  if (rest !== '' && rest !== '?' && rest !== '#') return { error: onlyAuthority }
  const digits = port.slice(1)
  const conflict = conflictOf(scheme, digits)
  if (conflict) return { error: conflict }
  return { network: '', scheme, host: host.replace(/^\[|\]$/g, ''), port: digits || defaultPort(scheme) }
}

function schemeSyntaxError(scheme: string): string | undefined {
  if (scheme === '') return 'missing protocol scheme'
  return /^[a-z][a-z0-9+.-]*$/.test(scheme) ? undefined : 'first path segment in URL cannot contain colon'
}

/** A single dash makes a range, which is looked at later. */
function portSyntaxError(port: string): string | undefined {
  const dashes = port.split('-').length - 1
  if (dashes > 1) return `port range invalid: ${port.slice(1)}`
  return dashes === 1 || /^(:\d*)?$/.test(port) ? undefined : `invalid port ${quoteAsGo(port)} after host`
}

function defaultPort(scheme: string): string {
  if (scheme === 'https') return '443'
  return scheme === 'http' || scheme === 'h2c' ? '80' : ''
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
export function dialAddress({ network, host, port }: UpstreamAddress): string {
  if (network !== '') return `${network}/${isUnixNetwork(network) || port === '' ? host : joinHostPort(host, port)}`
  return port === '' && host.includes('{') ? host : joinHostPort(host, port)
}
