import type { ValueType } from '../value-type.ts'
import { ipRange } from './ip-range.ts'

/** As `ipRange`, but for a word that once was an option. */
export const remoteIpRange: ValueType = {
  description: ipRange.description,
  parse: (word, reference) =>
    word.text === 'forwarded'
      ? { error: "the 'forwarded' option is no longer supported; use the 'client_ip' matcher instead" }
      : ipRange.parse(word, reference),
}
