import type { ValueType } from '../value-type.ts'

/** A regular expression of Go's. Placeholders in it are text. */
export const regularExpression: ValueType = {
  description: 'a regular expression (RE2)',
  parse: ({ text }) => ({ value: text }),
  load: (text, _, { regularExpression: check }) => check(text),
}
