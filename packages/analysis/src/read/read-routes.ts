import type { Cursor, ReadToken } from './cursor.ts'
import { isOrdered } from './directive-order.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { readInside } from './nesting.ts'
import { isOpaque } from './opaque.ts'
import { type ReadDirective, readDirective } from './read-directive.ts'
import { readMatcherDefinition } from './read-matcher.ts'
import { returnedValue } from './returned-value.ts'
import { fail, failArguments, failBare, knownElsewhere, type RowScope, refuseUnknown } from './scope.ts'

/**
 * Reads a block of directives, as in `handle` and `route`: the cursor stands on the name of the directive around, or on
 * the last word of its line. Caddy's `parseSegmentAsConfig` (directives.go), and what is asked of the directives then:
 * that they have an order (`buildSubroute`), or, where they stay as written, that they are handlers (`parseRoute`).
 */
export function readRoutes(
  cursor: Cursor,
  scope: RowScope,
  order: 'sorted' | 'asWritten' = 'sorted',
): Failure | undefined {
  const all: ReadDirective[] = []
  // What is left behind the block, on the line of its brace, is read as one more.
  do {
    if (cursor.nextArgument() && !isOpaque(cursor.text)) return failArguments(scope, cursor.token!)
    for (const one of readBlock(cursor, scope)) all.push(one)
  } while (cursor.next())
  return order === 'sorted' ? refuseUnordered(all, scope) : refuseOthers(all, cursor.token!, scope)
}

function readBlock(cursor: Cursor, scope: RowScope): ReadDirective[] {
  const segments: ReadToken[][] = []
  const outer = cursor.nesting
  while (cursor.nextBlock(outer)) segments.push(cursor.nextSegment())
  const end = cursor.token!
  const matchers = new Map(scope.matchers)
  for (const segment of segments) {
    if (segment[0]!.text.startsWith('@')) readMatcherDefinition(segment, matchers, scope)
  }
  return segments.flatMap((segment) => readSegment(segment, matchers, end, scope) ?? [])
}

function readSegment(
  segment: readonly ReadToken[],
  matchers: ReadonlyMap<string, JsonObject>,
  end: ReadToken,
  scope: RowScope,
): ReadDirective | undefined {
  const { context } = scope
  const [head] = segment
  const name = head!.text
  if (name.startsWith('@') || isOpaque(name)) return undefined
  const row = Object.hasOwn(context.tables.directives, name) ? context.tables.directives[name] : undefined
  if (!row) {
    const { directives, elsewhere } = context.tables
    const known = { candidates: Object.keys(directives), ...knownElsewhere(elsewhere.directives, name, context) }
    const text = `unrecognized directive: ${name} - are you sure your Caddyfile structure (nesting and braces) is correct?`
    const failure = refuseUnknown({ ...fail(scope, text, end, 'unknown-directive'), token: head!, ...known }, scope)
    if (failure) context.report({ ...failure, message: scope.wrap(failure.message) })
    return undefined
  }
  const wrap = (message: string) =>
    scope.wrap(`parsing caddyfile tokens for '${name}': ${message}${context.placeOf(end)}`)
  const read = readInside(context, head!, () => readDirective(row, segment, { context, matchers, wrap }))
  if (read) context.loading.load(read.out)
  return read
}

/** Only directives with an order, by nature or by the option `order`, can be sorted into routes. */
function refuseUnordered(all: readonly ReadDirective[], { file }: RowScope): Failure | undefined {
  const unordered = all.find(({ row, name }) => row.order === undefined && !isOrdered(name, file))
  if (!unordered) return undefined
  return failUnordered(unordered.token)
}

export function failUnordered(directive: ReadToken): Failure {
  const text = `directive '${directive.text}' is not an ordered HTTP handler, so it cannot be used here - try placing within a route block or using the order global option`
  return failBare(text, directive, 'unordered-directive')
}

function refuseOthers(all: readonly ReadDirective[], end: ReadToken, scope: RowScope): Failure | undefined {
  for (const directive of all) {
    const value = returnedValue(directive)
    if (value === undefined) continue
    const text = `${directive.name} directive returned something other than an HTTP route or subroute: ${value} (only handler directives can be used in routes)`
    return { ...fail(scope, text, end), token: directive.token }
  }
  return undefined
}
