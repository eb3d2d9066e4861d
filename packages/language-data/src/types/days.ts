import { formatDuration, parseDuration } from '../duration.ts'
import type { ValueType } from '../value-type.ts'

const day = 86_400e9

/** A length of time that is rounded up to days. */
export const days: ValueType = {
  description: 'a length of time such as 30d or 720h, rounded up to days',
  parse({ text }) {
    const parsed = parseDuration(text)
    if ('error' in parsed) return parsed
    const { nanoseconds } = parsed
    return nanoseconds < 0 ? { outOfRange: formatDuration(nanoseconds) } : { value: Math.ceil(nanoseconds / day) }
  },
}
