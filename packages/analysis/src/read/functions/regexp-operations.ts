import type { Cursor } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { JsonObject } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type ReadContext } from '../scope.ts'

/** The patterns of `multi_regexp`. `MultiRegexpFilter.Provision` (modules/logging/filters.go). */
export const regexpOperations: RowFunction = (cursor, { out, context }) => wrongOperation(out, cursor, context)

export function wrongOperation(
  { operations }: JsonObject,
  cursor: Cursor,
  { checkers }: ReadContext,
): Failure | undefined {
  for (const [index, { regexp }] of ((operations ?? []) as readonly JsonObject[]).entries()) {
    const pattern = String(regexp ?? '')
    const [problem] = isOpaque(pattern) ? [] : checkers.regularExpression(pattern)
    if (!problem) continue
    const text = `compiling regexp pattern ${index} (${pattern}): ${problem.text}`
    return failLoad({ ...problem, text }, cursor.findLast(pattern) ?? cursor.token!)
  }
  return undefined
}
