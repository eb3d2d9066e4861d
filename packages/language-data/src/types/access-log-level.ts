import type { ValueType } from '../value-type.ts'

const accessLogLevels: readonly string[] = ['debug', 'info', 'warn', 'error']

/** How severe the access log's message of a request is. Caddy's `parseLogLevel` (httpcaddyfile/builtins.go); zap takes nothing for `info`. */
export const accessLogLevel: ValueType = {
  description: 'DEBUG, INFO, WARN or ERROR',
  parse({ text }) {
    const level = text === '' ? 'info' : text.toLowerCase()
    return accessLogLevels.includes(level) ? { value: level } : { error: '' }
  },
}
