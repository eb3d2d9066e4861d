import { type JsonObject, setPath, wholeValue } from '../json-target.ts'
import { nestedMatcherTokens, readNestedMatchers } from '../nested-matchers.ts'
import type { RowFunction } from '../row-function.ts'

/** `not`: a set of matchers, on the line or in a block. Each further line of it is one more set. */
export const notMatcher: RowFunction = (cursor, scope) => {
  const tokens = nestedMatcherTokens(cursor)
  const set: JsonObject = {}
  setPath(scope, `${wholeValue}[]`, set, false)
  return readNestedMatchers(tokens, cursor.token!, set, scope)
}
