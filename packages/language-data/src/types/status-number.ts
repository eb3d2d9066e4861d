import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** A status that is a number above 0; anything else is something else on that line. */
export const statusNumber: ValueType = {
  description: 'an HTTP status such as 404',
  isDiscriminating: true,
  parse({ text }) {
    const number = parseAsInt(text)
    return 'error' in number || number.value > 0 ? number : { error: '' }
  },
}
