import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'
import { duration } from './duration.ts'

/** A length of time; a number without a unit counts nanoseconds. */
export const durationOrInt: ValueType = {
  description: 'a length of time such as 10s or 5m, or -1',
  parse(word, reference) {
    const number = parseAsInt(word.text)
    return 'error' in number ? duration.parse(word, reference) : number
  },
}
