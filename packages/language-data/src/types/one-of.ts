import type { ValueType } from '../value-type.ts'

/** One of the words in the type's parentheses, separated by `|`. */
export const oneOf: ValueType = {
  description: 'one of a few words',
  parse: ({ text }, { parameters }) => (parameters.split('|').includes(text) ? { value: text } : { error: '' }),
}
