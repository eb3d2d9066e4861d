import type { Row } from '@caddyfile/language-data'
import { Cursor, type ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { readInside } from './nesting.ts'
import { readAnyOf } from './read-any-of.ts'
import { readOnce } from './read-row.ts'
import type { RowScope } from './scope.ts'

/** Reads a segment that is all a row's own into JSON of its own. */
export function readSegment(
  row: Row,
  segment: readonly ReadToken[],
  scope: RowScope,
): { readonly out: JsonObject; readonly failure: Failure | undefined } {
  return readAnyOf(
    row,
    scope.context,
    (one, context) => {
      const cursor = new Cursor(segment)
      cursor.next()
      const inner: RowScope = { ...scope, context, plugin: one.plugin, out: {}, scratch: {} }
      return { failure: readInside(context, segment[0]!, () => readWhole(one, cursor, inner)), out: inner.out }
    },
    ({ failure }) => failure !== undefined,
  )
}

/** Reads a row whose segment is all its own; with `repeat`, what is left is read as further occurrences. */
export function readWhole(row: Row, segment: Cursor, scope: RowScope): Failure | undefined {
  for (;;) {
    const failure = readOnce(row, segment, scope)
    if (failure || !row.repeat || !segment.next()) return failure
  }
}
