import { quoteAsGo } from '../go-number.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** The name of a header with the character in parentheses in it. `provisionHeaderAliasAllowlist` (modules/caddyhttp/server.go). */
export const headerAlias: ValueType = {
  description: 'the name of a header, or the beginning of one and *',
  parse: ({ text }) => ({ value: text }),
  load(text, { parameters }) {
    const name = text.replace(/\*$/, '')
    const problem = hasPlaceholder(text) ? undefined : problemOf(name, parameters)
    return problem === undefined ? [] : [{ text: `entry ${quoteAsGo(text)} ${problem}` }]
  },
}

function problemOf(name: string, separator: string): string | undefined {
  if (!/^[\0-\x7f]*$/.test(name)) return 'contains non-ASCII characters'
  if (name.includes('*')) return "has '*' in an invalid position (only a trailing '*' is allowed)"
  return name.includes(separator) ? undefined : `does not contain a '${separator}'`
}
