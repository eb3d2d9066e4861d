import { parseAsUint, quoteAsGo } from './go-number.ts'

/** `[network/]host[:port]` taken apart; `port` may be a range. Empty parts are ''. */
export interface SplitAddress {
  readonly network: string
  readonly host: string
  readonly port: string
}

/** An address that cannot be split may have a network all the same. */
export type SplitResult = SplitAddress | { readonly error: string; readonly network: string }

export const isUnixNetwork = (network: string): boolean => network.startsWith('unix')
export const isFdNetwork = (network: string): boolean => network.startsWith('fd')

/** Caddy's `SplitNetworkAddress` (listeners.go). The error has two lines: with a port, and without. */
export function splitNetworkAddress(text: string): SplitResult {
  const slash = text.indexOf('/')
  let network = ''
  let rest = text
  if (slash >= 0) {
    network = text.slice(0, slash).trim().toLowerCase()
    rest = text.slice(slash + 1)
    if (isUnixNetwork(network) || isFdNetwork(network)) return { network, host: rest, port: '' }
  }
  const withPort = splitHostPort(rest)
  if (!('error' in withPort)) return { network, ...withPort }
  const bare = rest.replace(/^[[\]]+|[[\]]+$/g, '')
  const withoutPort = splitHostPort(joinHostPort(bare, '0'))
  if (!('error' in withoutPort)) return { network, host: withoutPort.host, port: '' }
  return { error: `${withPort.error}\n${withoutPort.error}`, network }
}

/** What is wrong with the port or the range of ports of an address; undefined where nothing is. */
export function portProblem(port: string): string | undefined {
  if (port === '') return undefined
  const dash = port.indexOf('-')
  const from = dash < 0 ? port : port.slice(0, dash)
  const to = dash < 0 ? from : port.slice(dash + 1)
  const start = parseAsUint(from, 16)
  if ('error' in start) return `invalid start port: ${start.error}`
  const end = parseAsUint(to, 16)
  if ('error' in end) return `invalid end port: ${end.error}`
  if (end.value < start.value) return 'end port must not be less than start port'
  if (end.value - start.value > 65_534) return 'port range exceeds 65535 ports'
  return undefined
}

/** What is wrong with the permissions in `path|bits` of a socket; Caddy's `SplitUnixSocketPermissionsBits`. */
export function permissionProblem(path: string): string | undefined {
  const bar = path.indexOf('|')
  if (bar < 0) return undefined
  const bits = path.slice(bar + 1)
  const isOctal = /^[0-7]+$/.test(bits)
  const mode = Number.parseInt(bits, 8)
  if (!isOctal || mode >= 2 ** 32) {
    const reason = isOctal ? 'value out of range' : 'invalid syntax'
    return `could not parse octal permission bits in ${path}: strconv.ParseUint: parsing ${quoteAsGo(bits)}: ${reason}`
  }
  if (mode & 0o200) return undefined
  const owner = `${mode & 0o400 ? 'r' : '-'}-${mode & 0o100 ? 'x' : '-'}`
  return `owner of the socket requires '-w-' (write, octal: '2') permissions at least; got '${owner}' in ${path}`
}

/** What Caddy's `ParseNetworkAddress` (listeners.go) says of an address that it cannot take apart. */
export function networkAddressProblem(text: string): string | undefined {
  const address = splitNetworkAddress(text)
  if ('error' in address) return address.error
  if (isUnixNetwork(address.network)) return permissionProblem(address.host)
  return isFdNetwork(address.network) ? undefined : portProblem(address.port)
}

/** How many ports a port or range stands for. */
export function countPorts(port: string): number {
  const [from, to] = port.split('-')
  return to === undefined ? 1 : Number(to) - Number(from) + 1
}

/** Go's `net.JoinHostPort`. */
export const joinHostPort = (host: string, port: string): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`

/** Go's `net.SplitHostPort`, with its errors. */
export function splitHostPort(
  text: string,
): { readonly host: string; readonly port: string } | { readonly error: string } {
  const colon = text.lastIndexOf(':')
  const error =
    colon < 0 ? 'missing port in address' : text.startsWith('[') ? bracketError(text, colon) : plainError(text, colon)
  if (error) return { error: text === '' ? error : `address ${text}: ${error}` }
  const host = text.slice(0, colon)
  return { host: host.startsWith('[') ? host.slice(1, -1) : host, port: text.slice(colon + 1) }
}

function bracketError(text: string, colon: number): string | undefined {
  const end = text.indexOf(']')
  if (end < 0) return "missing ']' in address"
  if (end + 1 === text.length) return 'missing port in address'
  if (end + 1 !== colon) return text[end + 1] === ':' ? 'too many colons in address' : 'missing port in address'
  if (text.includes('[', 1)) return "unexpected '[' in address"
  return text.includes(']', end + 1) ? "unexpected ']' in address" : undefined
}

function plainError(text: string, colon: number): string | undefined {
  if (text.slice(0, colon).includes(':')) return 'too many colons in address'
  if (text.includes('[')) return "unexpected '[' in address"
  return text.includes(']') ? "unexpected ']' in address" : undefined
}
