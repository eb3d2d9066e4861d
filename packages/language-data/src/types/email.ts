import type { ValueType } from '../value-type.ts'

/** An email address, for which an `@` anywhere is enough. */
export const email: ValueType = {
  description: 'an email address',
  parse: ({ text }) => (text.includes('@') ? { value: text } : { error: '' }),
}
