import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

const levels = ['', 'debug', 'info', 'warn', 'error', 'panic', 'fatal']

/** How severe an entry must be. Case does not count; Caddy's `parseLevel` (logging.go) names the level in lower case. */
export const logLevel: ValueType = {
  description: 'DEBUG, INFO, WARN, ERROR, PANIC or FATAL',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const level = text.toLowerCase()
    return hasPlaceholder(text) || levels.includes(level) ? [] : [{ text: level }]
  },
}
