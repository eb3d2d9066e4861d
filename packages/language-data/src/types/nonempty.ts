import type { ValueType } from '../value-type.ts'

/** Any text but an empty one. */
export const nonempty: ValueType = {
  description: 'a text that is not empty',
  parse: ({ text }) => (text === '' ? { error: '' } : { value: text }),
}
