import { utf8Length } from '@caddyfile/language-data'
import type { JsonValue } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, failArguments } from '../scope.ts'

export const maxOperations = 50
export const maxPatternLength = 1000

/**
 * A regular expression of the filter `multi_regexp`: the pattern is looked at before the next word is.
 * `MultiRegexpFilter.UnmarshalCaddyfile` (modules/logging/filters.go).
 */
export const regexpOperation: RowFunction = (cursor, scope) => {
  scope.out.operations ??= []
  const operations = scope.out.operations as JsonValue[]
  if (operations.length >= maxOperations) {
    return fail(scope, `too many regexp operations (maximum ${maxOperations} allowed)`, cursor.token!)
  }
  if (!cursor.nextArgument()) return failArguments(scope, cursor.token!)
  const pattern = cursor.text
  if (utf8Length(pattern) > maxPatternLength) {
    return fail(scope, `regexp pattern too long (maximum ${maxPatternLength} characters)`, cursor.token!)
  }
  if (pattern === '') return fail(scope, 'regexp pattern cannot be empty', cursor.token!)
  if (!cursor.nextArgument()) return failArguments(scope, cursor.token!)
  operations.push({ regexp: pattern, value: cursor.text })
  return undefined
}
