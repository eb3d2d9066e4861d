import { trimSpace } from '../trim-space.ts'
import type { ValueType } from '../value-type.ts'

/** How old log files are compressed, in letters of either case. */
export const rollCompression: ValueType = {
  description: 'none, gzip or zstd',
  parse({ text }) {
    const name = trimSpace(text).toLowerCase()
    return ['none', 'gzip', 'zstd'].includes(name) ? { value: name } : { error: '' }
  },
}
