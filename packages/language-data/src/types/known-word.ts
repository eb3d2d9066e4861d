import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** One of the words in the type's parentheses, separated by `|`; another one is only noticed when it is loaded. */
export const knownWord: ValueType = {
  description: 'one of a few words',
  parse: ({ text }) => ({ value: text }),
  load: (text, { parameters }) => (hasPlaceholder(text) || parameters.split('|').includes(text) ? [] : [{ text }]),
}
