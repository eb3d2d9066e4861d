import type { Row } from '@caddyfile/language-data'
import { isOpaque } from '../expand.ts'
import type { Cursor, ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { readDirective } from './read-directive.ts'
import { readMatcherDefinition } from './read-matcher.ts'
import { fail, failArguments, failBare, type RowScope } from './scope.ts'

/**
 * Reads a block of directives, as in `handle` and `route`: the cursor stands on the name of the directive around.
 * Caddy's `parseSegmentAsConfig` (directives.go) and, but in a `route`, the check of `buildSubroute` that they have an order.
 */
export function readRoutes(
  row: Row,
  cursor: Cursor,
  scope: RowScope,
  isSorted = row.handler !== 'route',
): Failure | undefined {
  if (cursor.nextArgument()) return failArguments(scope, cursor.token!)
  const segments: ReadToken[][] = []
  const outer = cursor.nesting
  while (cursor.nextBlock(outer)) segments.push(cursor.nextSegment())
  const end = cursor.token!
  const matchers = new Map(scope.matchers)
  for (const segment of segments) {
    if (!segment[0]!.text.startsWith('@')) continue
    readMatcherDefinition(segment, matchers, { ...scope, wrap: scope.wrap })
  }
  for (const segment of segments) readSegment(segment, matchers, end, scope)
  return isSorted ? refuseUnordered(segments, scope) : undefined
}

function readSegment(
  segment: readonly ReadToken[],
  matchers: ReadonlyMap<string, JsonObject>,
  end: ReadToken,
  scope: RowScope,
): void {
  const { context } = scope
  const [head] = segment
  const name = head!.text
  if (name.startsWith('@') || isOpaque(name)) return
  const row = context.tables.directives[name]
  if (!row) {
    const text = `unrecognized directive: ${name} - are you sure your Caddyfile structure (nesting and braces) is correct?`
    const failure = { ...fail(scope, text, end, 'unknown-directive'), token: head! }
    context.report({ ...failure, message: scope.wrap(failure.message) })
    return
  }
  const wrap = (message: string) =>
    scope.wrap(`parsing caddyfile tokens for '${name}': ${message}${context.placeOf(end)}`)
  readDirective(row, segment, { context, matchers, wrap })
}

/** Only ordered handlers can be sorted into routes. */
function refuseUnordered(segments: readonly (readonly ReadToken[])[], scope: RowScope): Failure | undefined {
  const unordered = segments.find(([head]) => {
    const row = scope.context.tables.directives[head!.text]
    return row !== undefined && row.order === undefined
  })
  if (!unordered) return undefined
  const text = `directive '${unordered[0]!.text}' is not an ordered HTTP handler, so it cannot be used here - try placing within a route block or using the order global option`
  return failBare(text, unordered[0]!, 'unordered-directive')
}
