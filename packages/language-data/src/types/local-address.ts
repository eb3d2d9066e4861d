import { hasPlaceholder } from '../has-placeholder.ts'
import { countPorts, isUnixNetwork, networkAddressProblem, splitNetworkAddress } from '../network-address.ts'
import type { ValueType } from '../value-type.ts'

/** Where connections come from. `HTTPTransport.NewTransport` (modules/caddyhttp/reverseproxy/httptransport.go). */
export const localAddress: ValueType = {
  description: 'an address of this machine',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = hasPlaceholder(text) || text === '' ? undefined : problemOf(text)
    return problem === undefined ? [] : [{ text: problem }]
  },
}

function problemOf(text: string): string | undefined {
  const invalid = networkAddressProblem(text)
  if (invalid !== undefined) return invalid
  const address = splitNetworkAddress(text)
  if ('error' in address) return undefined
  if (countPorts(address.port) > 1) return 'local_address must be a single address, not a port range'
  if (/^(tcp[46]?)?$/.test(address.network) || isUnixNetwork(address.network)) return undefined
  return /^udp[46]?$/.test(address.network)
    ? 'local_address must be a TCP address, not a UDP address'
    : 'unsupported network'
}
