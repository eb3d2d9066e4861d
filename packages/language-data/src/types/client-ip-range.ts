import type { ValueType } from '../value-type.ts'
import { ipRange } from './ip-range.ts'

/** As `ipRange`, with a zone, which is cut off. `provisionCidrsZonesFromRanges` (modules/caddyhttp/ip_matchers.go). */
export const clientIpRange: ValueType = {
  description: ipRange.description,
  parse: ipRange.parse,
  load: (text, reference, checkers) =>
    ipRange.load!(text.replace(/%[^/]*(\/.*)?$/s, ''), reference, checkers).map((problem) => ({
      text: problem.text.replace(/^parsing CIDR expression:/, 'parsing CIDR expression'),
    })),
}
