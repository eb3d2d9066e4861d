import { parseGoDuration } from '../duration.ts'
import type { ValueType } from '../value-type.ts'

/** A length of time by Go's `time.ParseDuration`, which knows no days. */
export const goDuration: ValueType = {
  description: 'a length of time such as 10s, 5m or 1h30m',
  parse({ text }) {
    const parsed = parseGoDuration(text)
    return 'error' in parsed ? parsed : { value: parsed.nanoseconds }
  },
}
