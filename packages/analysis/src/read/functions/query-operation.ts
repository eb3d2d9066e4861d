import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failArguments } from '../scope.ts'

/** How many words may follow the first one of an operation on the query. Caddy's `applyQueryOps` (modules/caddyhttp/rewrite/caddyfile.go). */
export const queryOperation: RowFunction = (cursor, scope) => {
  const { values, words } = scope
  const operation = values!.get('operation')
  if (operation === undefined || words!.some(({ text }) => isOpaque(text))) return undefined
  const following = ['value', 'replacement'].filter((name) => values!.has(name)).length
  return allowedAfter(String(operation)).includes(following) ? undefined : failArguments(scope, cursor.token!)
}

function allowedAfter(operation: string): readonly number[] {
  if (operation.startsWith('-')) return [0]
  if (operation.startsWith('+')) return [1]
  return operation.includes('>') ? [0] : [1, 2]
}
