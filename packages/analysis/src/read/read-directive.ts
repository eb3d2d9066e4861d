import { compileSignature, type Row } from '@caddyfile/language-data'
import { Cursor, type ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { formsOf } from './match-line.ts'
import { isOpaque } from './opaque.ts'
import { readAnyOf } from './read-any-of.ts'
import { readInherited } from './read-inherited.ts'
import { readRoutes } from './read-routes.ts'
import { readWhole } from './read-segment.ts'
import { failBare, needPlugin, type ReadContext, type RowScope } from './scope.ts'

/** What a directive finds around it. */
export interface DirectiveSurroundings {
  readonly context: ReadContext
  /** Named matchers that can be used here, with their `@`. */
  readonly matchers: ReadonlyMap<string, JsonObject>
  /** What Caddy puts around the message of a failure in it. */
  wrap(message: string): string
}

export interface ReadDirective {
  readonly row: Row
  readonly name: string
  /** The token with its name. */
  readonly token: ReadToken
  readonly out: JsonObject
  readonly scratch: JsonObject
}

/** Reads a directive: its matcher, its line, its block. Failures are reported. Caddy's `RegisterHandlerDirective`. */
export function readDirective(row: Row, segment: readonly ReadToken[], around: DirectiveSurroundings): ReadDirective {
  needPlugin(row.plugin, segment[0]!, around.context)
  return readAnyOf(row, around.context, (one, context) => readWithRow(one, segment, { ...around, context }))
}

function readWithRow(row: Row, segment: readonly ReadToken[], around: DirectiveSurroundings): ReadDirective {
  const cursor = new Cursor(segment)
  cursor.next()
  const token = cursor.token!
  const name = token.text
  const { plugin } = row
  const { file } = around.context
  const scope: RowScope = { ...around, name, plugin, out: {}, scratch: {}, file, matcherName: '' }
  const failure = takeMatcher(row, cursor, scope) ?? readRest(row, cursor, scope)
  if (failure) around.context.report({ ...failure, message: around.wrap(failure.message) })
  return { row, name, token, out: scope.out, scratch: scope.scratch }
}

function readRest(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  cursor.next()
  if (row.inherits !== undefined) return readInherited(row, cursor, scope)
  if (row.body === undefined) return readWhole(row, cursor, scope)
  return readRoutes(cursor, scope, row.body === 'routes' ? 'sorted' : 'asWritten')
}

/** Takes the matcher out of the segment, so that the row does not see it, and stands before the first token again. */
function takeMatcher(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  const accepts =
    row.matcher !== 'none' && (row.matcher === 'ofTwo' ? cursor.peekArguments().length === 2 : takesMatcher(row))
  const token = accepts && cursor.nextArgument() ? cursor.token! : undefined
  const failure = token && checkMatcher(token, scope)
  if (failure) return failure
  if (token && isMatcher(token)) {
    scope.context.loading.load(scope.matchers.get(token.text) ?? null)
    cursor.delete()
  }
  cursor.reset()
  return undefined
}

const isMatcher = ({ text }: ReadToken): boolean => text === '*' || text.startsWith('/') || text.startsWith('@')

function checkMatcher(token: ReadToken, { matchers }: RowScope): Failure | undefined {
  if (!token.text.startsWith('@') || matchers.has(token.text) || isOpaque(token.text)) return undefined
  const failure = failBare(`unrecognized matcher name: ${token.text}`, token, 'undefined-matcher')
  return { ...failure, candidates: [...matchers.keys()] }
}

const takingMatchers = new WeakMap<Row, boolean>()

export function takesMatcher(row: Row): boolean {
  const known = takingMatchers.get(row)
  if (known !== undefined) return known
  const takes = formsOf(row).some(({ sig }) => compileSignature(sig).takesMatcher)
  takingMatchers.set(row, takes)
  return takes
}
