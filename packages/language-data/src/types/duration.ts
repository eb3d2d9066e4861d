import { formatDuration, parseDuration } from '../duration.ts'
import { isInRange } from '../range.ts'
import type { ValueType } from '../value-type.ts'

/** A length of time by Caddy's `ParseDuration`, in nanoseconds. */
export const duration: ValueType = {
  description: 'a length of time such as 10s, 5m, 1h30m or 2d',
  parse({ text }, { parameters }) {
    const parsed = parseDuration(text)
    if ('error' in parsed) return parsed
    return isInRange(parsed.nanoseconds, parameters)
      ? { value: parsed.nanoseconds }
      : { outOfRange: formatDuration(parsed.nanoseconds) }
  },
}
