import type { ValueType } from '../value-type.ts'

/** Any text. */
export const string: ValueType = {
  description: 'a text',
  parse: ({ text }) => ({ value: text }),
}
