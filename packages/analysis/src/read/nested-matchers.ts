import type { Cursor, ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { readMatcher } from './read-matcher.ts'
import { fail, type RowScope } from './scope.ts'
import { SegmentsByName } from './segments-by-name.ts'

/**
 * The tokens of each matcher of a set inside a directive or matcher, on the line or in a block. A quoted word is an
 * expression. Caddy's `ParseCaddyfileNestedMatcherSet` (modules/caddyhttp/matchers.go).
 */
export function nestedMatcherTokens(cursor: Cursor, takesExpressions = true): Map<string, ReadToken[]> {
  const found = new SegmentsByName()
  const outer = cursor.nesting
  while (cursor.nextArgument() || cursor.nextBlock(outer)) {
    const token = cursor.token!
    if (token.isQuoted && takesExpressions) found.add('expression', [{ ...token, text: 'expression' }, token])
    else found.add(token.text, cursor.nextSegment())
  }
  return found.segments
}

/** Reads the matchers of such a set. `end` is where the cursor stands behind it, which is where unknown ones are noticed. */
export function readNestedMatchers(
  tokens: ReadonlyMap<string, readonly ReadToken[]>,
  end: ReadToken,
  set: JsonObject,
  scope: RowScope,
): Failure | undefined {
  for (const [name, segment] of tokens) {
    const failure = readMatcher(name, segment, set, { ...scope, matcherName: '' })
    if (!failure) continue
    const isFromHere = failure.kind === 'unknown-module' && failure.place === undefined
    return isFromHere ? { ...fail(scope, failure.text, end, failure.kind), token: failure.token } : failure
  }
  return undefined
}
