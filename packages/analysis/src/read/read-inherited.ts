import { type Row, rowOf } from '@caddyfile/language-data'
import type { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import { checkNeeds } from './guard.ts'
import { readRow } from './read-row.ts'
import { readWhole } from './read-segment.ts'
import { failArguments, type RowScope } from './scope.ts'
import { writeJson } from './write-json.ts'

/**
 * Reads a directive that is another one with entries of its own: they are read first and taken out, then the other
 * directive reads what is left. Caddy's `parsePHPFastCGI`, and `parseCaddyfile` of `forward_auth`.
 */
export function readInherited(row: Row, outer: Cursor, scope: RowScope): Failure | undefined {
  const cursor = outer.sub()
  const base = scope.context.tables.directives[row.inherits!]
  if (!base) throw new Error(`the language data names a directive that is not there: ${row.inherits}`)
  const isWhole = prescan(row, cursor, scope)
  if (row.json !== undefined) writeJson(row.json, new Map(), scope.name, scope)
  cursor.reset()
  cursor.next()
  const missing = isWhole ? checkNeeds(row, cursor, scope) : undefined
  // Caddy stands before the first token there, which has no file and no line.
  if (missing) scope.context.report({ ...missing, message: scope.wrap(`${missing.text}, at :0`), place: undefined })
  return readWhole(base, cursor, scope)
}

/** Words at the first level of the block count as names, wherever on their line they stand. */
function prescan(row: Row, cursor: Cursor, scope: RowScope): boolean {
  const entries = row.prescan ?? {}
  let isWhole = true
  cursor.reset()
  while (cursor.next()) {
    while (cursor.nextBlock(0)) {
      if (cursor.nesting !== 1 || !Object.hasOwn(entries, cursor.text)) continue
      const failure = takeEntry(rowOf(entries[cursor.text]!), cursor, { ...scope, name: cursor.text })
      if (!failure) continue
      isWhole = false
      scope.context.report({ ...failure, message: scope.wrap(failure.message) })
    }
  }
  return isWhole
}

/** Reads an entry and takes it out. One with a whole line is taken out before it is counted: what Caddy names is before it. */
function takeEntry(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  if (row.read) return readRow(row, cursor, scope)
  const start = cursor.save()
  const failure = readRow(row, cursor, scope)
  if (!failure) {
    cursor.delete(cursor.save().position - start.position + 1)
    return undefined
  }
  cursor.restore(start)
  cursor.delete(cursor.remainingArguments().length + 1)
  return row.surplus === 'line' ? { ...failArguments(scope, cursor.token!), token: failure.token } : failure
}
