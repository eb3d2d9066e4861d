import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** A whole number; an empty text is none. */
export const intOrEmpty: ValueType = {
  description: 'a whole number',
  parse: ({ text }) => (text === '' ? { value: 0 } : parseAsInt(text)),
}
