import { ipAddressProblem, ipPrefixProblem } from '../go-ip-address.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** Caddy's `PrivateRangesCIDR` (internal/ranges.go). */
const privateRanges: readonly string[] = [
  '192.168.0.0/16',
  '172.16.0.0/12',
  '10.0.0.0/8',
  '127.0.0.1/8',
  'fd00::/8',
  '::1',
]

/** An address or a range of them. Caddy's `CIDRExpressionToPrefix` (modules/caddyhttp/ip_range.go). */
export const ipRange: ValueType = {
  description: 'an IP address, a range such as 10.0.0.0/8, or private_ranges',
  parse: ({ text }) => (text === 'private_ranges' ? { values: privateRanges } : { value: text }),
  load(text) {
    if (text === 'private_ranges' || hasPlaceholder(text)) return []
    const isPrefix = text.includes('/')
    const problem = isPrefix ? ipPrefixProblem(text) : ipAddressProblem(text)
    if (problem === undefined) return []
    return [{ text: `${isPrefix ? 'parsing CIDR expression:' : 'invalid IP address:'} '${text}': ${problem}` }]
  },
}
