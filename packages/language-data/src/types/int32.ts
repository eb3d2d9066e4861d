import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** A whole number of 32 bits, as Go's `strconv.ParseInt` reads it. */
export const int32: ValueType = {
  description: 'a whole number',
  parse: ({ text }) => parseAsInt(text, 'ParseInt', 32),
}
