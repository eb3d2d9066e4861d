import type { JsonObject } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** The body to expect is only looked at where checks are made. `ActiveHealthChecks.Provision` (reverseproxy/healthchecks.go). */
export const activeHealth: RowFunction = (cursor, { out, context }) => {
  const {
    uri,
    path,
    port,
    expect_body: body,
  } = ((out.health_checks as JsonObject | undefined)?.active ?? {}) as JsonObject
  if (typeof body !== 'string' || isOpaque(body) || !(uri || path || port)) return undefined
  const [problem] = context.checkers.regularExpression(body)
  const word = cursor.findLast(body) ?? cursor.token!
  return problem && failLoad({ ...problem, text: `expect_body: compiling regular expression: ${problem.text}` }, word)
}
