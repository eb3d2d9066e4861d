import { parseAsInt } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** The status of a redirect by number or name. Caddy's `parseRedir` (caddyconfig/httpcaddyfile/builtins.go). */
export const redirectCode: ValueType = {
  description: 'permanent, temporary, html, a status from 300 to 399, 401, or a placeholder',
  parse({ text }) {
    if (['', 'permanent', 'temporary', 'html'].includes(text) || text.startsWith('{')) return { value: text }
    const number = parseAsInt(text)
    if ('error' in number) return number
    const isRedirect = (number.value >= 300 && number.value <= 399) || number.value === 401
    return isRedirect ? { value: text } : { outOfRange: number.value }
  },
}
