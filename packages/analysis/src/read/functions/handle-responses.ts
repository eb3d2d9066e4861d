import { rowOf } from '@caddyfile/language-data'
import { Cursor, type ReadToken } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import { isOpaque } from '../opaque.ts'
import { readRoutes } from '../read-routes.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, type RowScope } from '../scope.ts'
import { fillText } from '../values.ts'
import { checkResponseMatcherName } from './response-matcher-name.ts'

/**
 * Reads the `handle_response` entries that were kept, when all response matchers are known. Caddy's
 * `FinalizeUnmarshalCaddyfile` of `reverse_proxy` and `intercept`.
 */
export const handleResponses: RowFunction = (_, scope, { block }) => {
  const { many = '' } = rowOf(block!.handle_response!)
  const { context } = scope
  for (const segment of (scope.scratch.responses ?? []) as unknown as ReadToken[][]) {
    const failure = readResponse(new Cursor(segment), many, scope)
    if (failure) context.report({ ...failure, message: scope.wrap(failure.message) })
  }
  return undefined
}

function readResponse(cursor: Cursor, many: string, scope: RowScope): Failure | undefined {
  cursor.next()
  const words = cursor.remainingArguments().map(({ text }) => text)
  if (words.length > 1 && !words.some(isOpaque)) {
    return fail(scope, fillText(many, { args: words.join(' ') }), cursor.token!)
  }
  const failure = words.length === 1 ? checkResponseMatcherName(words[0]!, cursor, scope) : undefined
  if (failure) return failure
  const routes = cursor.sub()
  routes.next()
  return readRoutes(routes, scope)
}
