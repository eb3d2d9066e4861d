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

/** An address or a range of them. Whether it is one is only looked at when the configuration is loaded. */
export const ipRange: ValueType = {
  description: 'an IP address, a range such as 10.0.0.0/8, or private_ranges',
  parse: ({ text }) => (text === 'private_ranges' ? { values: privateRanges } : { value: text }),
}
