import type { ValueType } from '../value-type.ts'

/** A parameter of the query and its value; an empty text is passed over. */
export const queryPair: ValueType = {
  description: 'a parameter and its value, such as page=1',
  parse: ({ text }) => (text === '' || text.includes('=') ? { value: text } : { error: '' }),
}
