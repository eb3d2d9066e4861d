import type { ValueType } from '../value-type.ts'

/** A number above 0 of exactly three characters; anything else is something else on that line. */
export const code3: ValueType = {
  description: 'an HTTP status of three digits',
  isDiscriminating: true,
  parse: ({ text }) =>
    text.length === 3 && /^\+?\d+$/.test(text) && Number(text) > 0 ? { value: text } : { error: '' },
}
