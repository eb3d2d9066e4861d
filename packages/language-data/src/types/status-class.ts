import { utf8Length } from '../duration.ts'
import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** A status code, or a class such as `5xx`, of which only the first character is read. */
export const statusClass: ValueType = {
  description: 'an HTTP status such as 404, or a class such as 5xx',
  parse({ text }) {
    const parsed = utf8Length(text) === 3 && text.endsWith('xx') ? text.slice(0, 1) : text
    return { ...parseAsInt(parsed), parsed }
  },
}
