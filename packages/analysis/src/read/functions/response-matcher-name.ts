import type { Cursor } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, type RowScope } from '../scope.ts'

/** The argument `parameter` must be a response matcher that is defined above. */
export const responseMatcherName: RowFunction = (cursor, scope, _, parameter) => {
  const name = scope.values?.get(parameter)
  return name === undefined ? undefined : checkResponseMatcherName(String(name), cursor, scope)
}

export function checkResponseMatcherName(name: string, cursor: Cursor, scope: RowScope): Failure | undefined {
  if (isOpaque(name)) return undefined
  if (!name.startsWith('@')) return fail(scope, "must use a named response matcher, starting with '@'", cursor.token!)
  if (Object.hasOwn((scope.scratch.matchers ?? {}) as object, name)) return undefined
  return fail(scope, `no named response matcher defined with name '${name.slice(1)}'`, cursor.token!)
}
