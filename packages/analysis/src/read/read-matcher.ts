import { Cursor, type ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import { type JsonObject, wholeValue } from './json-target.ts'
import { isOpaque } from './opaque.ts'
import { readSegment } from './read-segment.ts'
import { failBare, knownElsewhere, needPlugin, type RowScope, refuseUnknown } from './scope.ts'
import { SegmentsByName } from './segments-by-name.ts'

/** Reads `@name …` and adds it to the matchers. Caddy's `parseMatcherDefinitions` (httptype.go). Failures are reported. */
export function readMatcherDefinition(
  segment: readonly ReadToken[],
  matchers: Map<string, JsonObject>,
  scope: RowScope,
): void {
  const cursor = new Cursor(segment)
  cursor.next()
  const name = cursor.token!
  const report = (failure: Failure) => scope.context.report({ ...failure, message: scope.wrap(failure.message) })
  if (matchers.has(name.text)) {
    report(failBare(`matcher is defined more than once: ${name.text}`, name, 'repeated-matcher'))
    return
  }
  const set: JsonObject = {}
  matchers.set(name.text, set)
  for (const [matcher, tokens] of matcherTokens(cursor)) {
    const failure = readMatcher(matcher, tokens, set, { ...scope, matcherName: name.text.slice(1) })
    if (failure) report(failure)
  }
}

/**
 * The tokens of each matcher in a set. A quoted first word is an expression; lines of the same matcher are read as one
 * segment.
 */
function matcherTokens(cursor: Cursor): Map<string, ReadToken[]> {
  const found = new SegmentsByName()
  if (cursor.nextArgument()) {
    const first = cursor.token!
    if (first.isQuoted) return new Map([['expression', [{ ...first, text: 'expression' }, first]]])
    cursor.previous()
  }
  const outer = cursor.nesting
  while (cursor.nextArgument() || cursor.nextBlock(outer)) {
    found.add(cursor.text, cursor.nextSegment())
  }
  return found.segments
}

/** Reads one matcher of a set into it. */
export function readMatcher(
  name: string,
  tokens: readonly ReadToken[],
  set: JsonObject,
  scope: RowScope,
): Failure | undefined {
  if (isOpaque(name)) return undefined
  const known = scope.context.tables.modules['http.matchers'] ?? {}
  const row = Object.hasOwn(known, name) ? known[name] : undefined
  if (!row) {
    const text = `getting matcher module '${name}': module not registered: http.matchers.${name}`
    const elsewhere = scope.context.tables.elsewhere.modules['http.matchers']
    const failure = failBare(text, tokens[0]!, 'unknown-module')
    const candidates = Object.keys(known)
    return refuseUnknown({ ...failure, candidates, ...knownElsewhere(elsewhere, name, scope.context) }, scope)
  }
  needPlugin(row.plugin, tokens[0]!, scope.context)
  const { out, failure } = readSegment(row, tokens, { ...scope, name })
  if (failure) return failure
  set[name] = out[wholeValue] ?? out
  scope.context.loading.move(out, set[name])
  return undefined
}
