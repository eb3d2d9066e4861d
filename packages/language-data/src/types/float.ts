import { parseAsFloat } from '../go-number.ts'
import { isInRange } from '../range.ts'
import type { ValueType } from '../value-type.ts'

/** A number, as Go's `strconv.ParseFloat` reads it. */
export const float: ValueType = {
  description: 'a number',
  parse({ text }, { parameters }) {
    const number = parseAsFloat(text)
    if ('error' in number) return number
    return isInRange(number.value, parameters) ? number : { outOfRange: number.value }
  },
}
