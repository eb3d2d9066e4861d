import { wrap } from '../failure.ts'
import { type JsonObject, setPath } from '../json-target.ts'
import { nestedMatcherTokens, readNestedMatchers } from '../nested-matchers.ts'
import type { RowFunction } from '../row-function.ts'

/** `lb_retry_match`: each line is a set of request matchers. With `retryMatch(named)` a quoted word is no expression. */
export const retryMatch: RowFunction = (cursor, scope, _, parameter) => {
  const tokens = nestedMatcherTokens(cursor, parameter !== 'named')
  const end = cursor.token!
  const around = (message: string) => `failed to parse lb_retry_match: ${message}${scope.context.placeOf(end)}`
  const set: JsonObject = {}
  const inner = { ...scope, wrap: (message: string) => scope.wrap(around(message)) }
  const failure = readNestedMatchers(tokens, end, set, inner)
  if (failure) return wrap(failure, around)
  setPath(scope, 'load_balancing.retry_match[]', set, false)
  return undefined
}
