import type { ValueType } from '../value-type.ts'

/** A text of ASCII characters. */
export const ascii: ValueType = {
  description: 'a text of ASCII characters',
  parse: ({ text }) => ({ value: text }),
  load: (text) => (/^[\0-\x7f]*$/.test(text) ? [] : [{ text }]),
}
