import type { ValueType } from '../value-type.ts'
import { int } from './int.ts'

/** modules/caddyhttp/encode/gzip/gzip.go */
export const gzipLevel: ValueType = {
  description: 'a whole number from -3 to 9',
  parse: int.parse,
  load(text) {
    const level = Number(text)
    if (level < -3) return [{ text: 'quality too low; must be >= -3' }]
    return level > 9 ? [{ text: 'quality too high; must be <= 9' }] : []
  },
}
