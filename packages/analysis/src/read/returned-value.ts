import { quoteAsGo } from '@caddyfile/language-data'
import { getPath, isZero, type JsonValue } from './json-target.ts'
import type { ReadDirective } from './read-directive.ts'

/**
 * What a directive that is no handler returns, in Go's notation (`%#v`), as its row's `returns` says; undefined for
 * handlers. In the text, `<path|zero>` stands for what the directive has read.
 */
export function returnedValue({ row, out, scratch }: ReadDirective): string | undefined {
  const { returns } = row
  const roots = { out, scratch, file: {} }
  const text =
    typeof returns === 'object'
      ? Object.entries(returns).find(([path]) => path === '' || getPath(roots, path) !== undefined)?.[1]
      : returns
  return text?.replace(/<([^<>|]+)\|([^<>]*)>/g, (_, path: string, zero: string) => {
    const value = getPath(roots, path)
    return isZero(value) ? zero : asGo(value!)
  })
}

function asGo(value: JsonValue): string {
  if (typeof value === 'string') return quoteAsGo(value)
  return Array.isArray(value) ? `[]string{${value.map((one) => quoteAsGo(String(one))).join(', ')}}` : String(value)
}
