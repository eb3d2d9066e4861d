import type { Cursor } from '../cursor.ts'
import { addToOrder, hasPlace } from '../directive-order.ts'
import type { Failure } from '../failure.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, failArguments, type RowScope, refuseUnknown } from '../scope.ts'

/**
 * Gives a directive a place among the others. Caddy's `parseOptOrder` (httpcaddyfile/options.go). With `order(anywhere)` the
 * other directive needs none itself.
 */
export const order: RowFunction = (cursor, scope, _, parameter) => {
  if (!cursor.next()) return failArguments(scope, cursor.token!)
  const name = cursor.text
  if (!isOpaque(name) && !Object.hasOwn(scope.context.tables.directives, name)) {
    const failure = fail(scope, `${name} is not a registered directive`, cursor.token!, 'unknown-directive')
    const candidates = Object.keys(scope.context.tables.directives)
    const refusal = refuseUnknown({ ...failure, candidates }, scope)
    if (refusal) return refusal
  }
  if (!cursor.next()) return failArguments(scope, cursor.token!)
  const failure = readPlace(name, parameter === 'anywhere', cursor, scope)
  if (!failure) addToOrder(name, scope.file)
  return failure
}

function readPlace(name: string, isAnywhere: boolean, cursor: Cursor, scope: RowScope): Failure | undefined {
  const position = cursor.text
  if (isOpaque(position)) return undefined
  if (position === 'first' || position === 'last') return refuseArgument(cursor, scope)
  if (position !== 'before' && position !== 'after') {
    return fail(scope, `unknown positional '${position}'`, cursor.token!)
  }
  if (!cursor.nextArgument()) return failArguments(scope, cursor.token!)
  const token = cursor.token!
  const failure = refuseArgument(cursor, scope)
  if (failure || isOpaque(token.text)) return failure
  const { context, file } = scope
  if (isAnywhere || (token.text !== name && hasPlace(token.text, context.tables, file))) return undefined
  const missing = fail(scope, `directive '${token.text}' not found`, token, 'unknown-directive')
  return Object.hasOwn(context.tables.directives, token.text) ? missing : refuseUnknown(missing, scope)
}

const refuseArgument = (cursor: Cursor, scope: RowScope): Failure | undefined =>
  cursor.nextArgument() ? failArguments(scope, cursor.token!) : undefined
