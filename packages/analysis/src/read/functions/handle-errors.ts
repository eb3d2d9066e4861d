import { utf8Length, valueTypes } from '@caddyfile/language-data'
import type { ReadToken } from '../cursor.ts'
import { isOpaque } from '../opaque.ts'
import { readRoutes } from '../read-routes.ts'
import type { RowFunction } from '../row-function.ts'
import { fail } from '../scope.ts'

/** Statuses of three characters, and directives for them. Caddy's `parseHandleErrors` (httpcaddyfile/builtins.go). */
export const handleErrors: RowFunction = (cursor, scope) => {
  for (const word of cursor.remainingArguments()) {
    const text = problemOf(word)
    if (text !== undefined) return { ...fail(scope, text, cursor.token!), token: word }
  }
  return readRoutes(cursor, scope)
}

function problemOf(word: ReadToken): string | undefined {
  if (isOpaque(word.text)) return undefined
  if (utf8Length(word.text) !== 3) return `bad status value '${word.text}'`
  const status = valueTypes.statusClass!.parse(word, { name: 'statusClass', parameters: '' })
  return 'error' in status ? `bad status value '${status.parsed}': ${status.error}` : undefined
}
