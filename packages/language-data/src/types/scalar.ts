import { parseAsBool, parseAsFloat, parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** A number or a boolean where the word looks like one and is not quoted; a text otherwise. */
export const scalar: ValueType = {
  description: 'a number, a boolean or a text',
  parse({ text, isQuoted }) {
    if (isQuoted) return { value: text }
    for (const parse of [parseAsInt, parseAsFloat, parseAsBool]) {
      const parsed = parse(text)
      if (!('error' in parsed)) return parsed
    }
    return { value: text }
  },
}
