import type { ValueType } from '../value-type.ts'
import { goDuration } from './go-duration.ts'

/** A number of nanoseconds, without its unit, which Caddy puts behind it. */
export const nanoseconds: ValueType = {
  description: 'a number of nanoseconds',
  parse: (word, reference) => goDuration.parse({ ...word, text: `${word.text}ns` }, reference),
}
