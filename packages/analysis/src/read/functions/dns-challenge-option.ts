import type { JsonValue } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'

/** Notes that a `tls` directive sets an option of the DNS challenge: `tls` refuses those that have no provider. */
export const dnsChallengeOption: RowFunction = (_cursor, { scratch, name }) => {
  scratch.dnsOptions ??= []
  const options = scratch.dnsOptions as JsonValue[]
  options.push(name)
  return undefined
}
