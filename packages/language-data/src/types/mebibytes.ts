import type { ValueType } from '../value-type.ts'
import { size } from './size.ts'

/** A number of bytes that is rounded up to MiB. */
export const mebibytes: ValueType = {
  description: 'a number of bytes such as 10MB or 512KiB, rounded up to MiB',
  parse(word, reference) {
    const parsed = size.parse(word, reference)
    return 'value' in parsed ? { value: Math.ceil(Number(parsed.value) / 2 ** 20) } : parsed
  },
}
