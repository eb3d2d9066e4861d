import type { ValueType } from '../value-type.ts'

/** A status of exactly three characters that begin like a number; anything else is something else on that line. */
export const code3: ValueType = {
  description: 'an HTTP status of three digits',
  isDiscriminating: true,
  parse: ({ text }) => (/^[+-]?\d+$/.test(text) && text.length === 3 ? { value: text } : { error: '' }),
}
