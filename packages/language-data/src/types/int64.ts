import { parseAsInt } from '../go-number.ts'
import { isInRange } from '../range.ts'
import type { ValueType } from '../value-type.ts'

/** A whole number, as Go's `strconv.ParseInt` reads it. */
export const int64: ValueType = {
  description: 'a whole number',
  parse({ text }, { parameters }) {
    const number = parseAsInt(text, 'ParseInt')
    if ('error' in number) return number
    return isInRange(number.value, parameters) ? number : { outOfRange: number.value }
  },
}
