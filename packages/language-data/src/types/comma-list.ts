import { parseAsInt } from '../go-number.ts'
import type { Json } from '../row.ts'
import { trimSpace } from '../trim-space.ts'
import type { ValueType } from '../value-type.ts'

/** Values between commas: texts, or numbers where the type says `commaList(int)`. An empty one is out of range. */
export const commaList: ValueType = {
  description: 'one value, or several between commas',
  parse({ text }, { parameters }) {
    const values: Json[] = []
    for (const part of text.split(',').map(trimSpace)) {
      if (part === '') return { outOfRange: part }
      const parsed = parameters === 'int' ? parseAsInt(part) : { value: part }
      if ('error' in parsed) return parsed
      values.push(parsed.value)
    }
    return { values }
  },
}
