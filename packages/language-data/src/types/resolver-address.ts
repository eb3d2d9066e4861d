import { hasPlaceholder } from '../has-placeholder.ts'
import { countPorts, joinHostPort, networkAddressProblem, splitNetworkAddress } from '../network-address.ts'
import type { ValueType } from '../value-type.ts'

/** A DNS server. `UpstreamResolver.ParseAddresses` (modules/caddyhttp/reverseproxy/upstreams.go). */
export const resolverAddress: ValueType = {
  description: 'the address of a DNS server',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = hasPlaceholder(text) ? undefined : (networkAddressProblem(text) ?? rangeProblem(text))
    return problem === undefined ? [] : [{ text: problem }]
  },
}

function rangeProblem(text: string): string | undefined {
  const address = splitNetworkAddress(text)
  if ('error' in address || countPorts(address.port) === 1) return undefined
  const { network, host, port } = address
  const whole = `${network === 'tcp' ? '' : `${network || 'udp'}/`}${joinHostPort(host, port)}`
  return `resolver address must have exactly one address; cannot call ${whole}`
}
