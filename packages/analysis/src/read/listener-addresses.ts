import {
  formatSiteAddress,
  isFdNetwork,
  isUnixNetwork,
  joinHostPort,
  normalizeSiteAddress,
  parseSiteAddress,
  permissionProblem,
  portProblem,
  type SiteAddress,
  splitNetworkAddress,
} from '@caddyfile/language-data'
import { isOpaque } from './opaque.ts'

/** What decides where a site listens, besides its addresses. */
export interface ListenerSettings {
  readonly httpPort: string
  readonly httpsPort: string
  /** The addresses that the site names, or else those that are usual in the file. */
  readonly listen: readonly string[]
  readonly refusesPortsAlone: boolean
}

/** What Caddy says of an address of a site, or of where it is bound to. */
export interface AddressProblem {
  readonly kind: 'address' | 'address-scheme' | 'bind-address'
  readonly text: string
}

/** Undefined where Caddy finds nothing. `site` and `key` count from 0. */
export function addressProblem(
  text: string,
  { site, key }: { readonly site: number; readonly key: number },
  settings: ListenerSettings,
): AddressProblem | undefined {
  const address = parseSiteAddress(text)
  const located = (problem: string) =>
    `server block ${site}, key ${key} (${text}): determining listener address: ${problem}`
  if ('error' in address) {
    const problem = `parsing key: ${address.error}`
    return { kind: 'address', text: settings.refusesPortsAlone ? problem : located(problem) }
  }
  const normal = normalizeSiteAddress(address)
  const ofScheme = schemeProblem(normal, settings)
  const problem = ofScheme ?? bindProblem(normal, settings)
  if (problem === undefined) return undefined
  return { kind: ofScheme === undefined ? 'bind-address' : 'address-scheme', text: located(problem) }
}

/** Caddy's `listenersForServerBlockAddress` (httpcaddyfile/addresses.go), as far as it is about the address. */
function schemeProblem(address: SiteAddress, { httpPort, httpsPort }: ListenerSettings): string | undefined {
  const { scheme } = address
  if (scheme === 'wss') return 'the scheme wss:// is only supported in browsers; use https:// instead'
  if (scheme === 'ws') return 'the scheme ws:// is only supported in browsers; use http:// instead'
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return `unsupported URL scheme ${scheme}://`
  const port = portOf(address, { httpPort, httpsPort })
  const isWrong = (scheme === 'http' && port === httpsPort) || (scheme === 'https' && port === httpPort)
  return isWrong ? `[${formatSiteAddress(address)}] scheme and port violate convention` : undefined
}

const portOf = (
  { scheme, port }: SiteAddress,
  { httpPort, httpsPort }: Pick<ListenerSettings, 'httpPort' | 'httpsPort'>,
): string => port || (scheme === 'http' ? httpPort : httpsPort)

/** The same function, as far as it is about where the site is bound to. */
function bindProblem(address: SiteAddress, { listen, ...ports }: ListenerSettings): string | undefined {
  for (const word of listen) {
    const split = splitNetworkAddress(word)
    if ('error' in split) return `splitting listener address: ${split.error}`
    const { network, host } = split
    const problem = networkProblem(network, host, portOf(address, ports))
    if (problem !== undefined) return `parsing network address: ${problem}`
  }
  return undefined
}

/** Whether some site is refused for where it is bound, whatever its address. Ports of addresses themselves are sound. */
export const hasBadBind = (settings: ListenerSettings): boolean =>
  ['http', 'https'].some((scheme) => bindProblem({ scheme, host: '', port: '', path: '' }, settings) !== undefined)

/** Caddy's `JoinNetworkAddress` and `ParseNetworkAddress` (listeners.go). */
function networkProblem(network: string, host: string, port: string): string | undefined {
  if (isUnixNetwork(network)) return permissionProblem(host)
  if (isFdNetwork(network) || isOpaque(port)) return undefined
  const split = splitNetworkAddress(`${network === '' ? '' : `${network}/`}${joinHostPort(host, port)}`)
  return 'error' in split ? split.error : portProblem(split.port)
}

/** The address at which a site listens that is bound so; in the form of Caddy's `NetworkAddress.String` (listeners.go). */
export function listenerAddress(
  bind: string,
  address: SiteAddress,
  ports: Pick<ListenerSettings, 'httpPort' | 'httpsPort'>,
): string {
  const split = splitNetworkAddress(bind)
  if ('error' in split) return bind
  const { network, host } = split
  if (isUnixNetwork(network) || isFdNetwork(network)) return `${network}/${host}`
  const prefix = network === '' || network === 'tcp' ? '' : `${network}/`
  return prefix + joinHostPort(host, String(Number(portOf(address, ports))))
}
