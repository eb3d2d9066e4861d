import type { ValueType } from '../value-type.ts'
import { clientIpRange } from './client-ip-range.ts'

/** As `clientIpRange`, but for a word that once was an option. */
export const remoteIpRange: ValueType = {
  ...clientIpRange,
  parse: (word, reference) =>
    word.text === 'forwarded'
      ? { error: "the 'forwarded' option is no longer supported; use the 'client_ip' matcher instead" }
      : clientIpRange.parse(word, reference),
}
