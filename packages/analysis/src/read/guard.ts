import type { Path, Row } from '@caddyfile/language-data'
import type { Cursor } from './cursor.ts'
import type { Failure, FailureKind } from './failure.ts'
import { getPath, isZero, type JsonValue } from './json-target.ts'
import { isOpaque } from './opaque.ts'
import { fail, failArguments, failBare, knownFrom, type RowScope } from './scope.ts'
import { fillPath, fillText, type Values } from './values.ts'

/**
 * Whether the place that a line writes to is free, and what must or must not be set beside it is so. "Set" means a value
 * that is not Go's zero: a former `0` or `""` does not count.
 */
export function guard(row: Row, cursor: Cursor, scope: RowScope, values: Values): Failure | undefined {
  if (row.once === undefined && !row.conflicts && !row.requires) return undefined
  const valueAt = (path: Path): JsonValue | undefined => {
    const value = getPath(scope, fillPath(path.replace(/\[\]$/, ''), values, cursor.text, scope))
    return isZero(value) ? undefined : value
  }
  const isTaken = (path: Path): boolean => {
    const value = valueAt(path)
    return value !== undefined && !isUnknown(value)
  }
  const refuse = (kind: FailureKind, text: string, existing?: JsonValue) => {
    const [first] = values.values()
    const value = Array.isArray(first) ? first.at(-1) : first
    const filled = fillText(text, { ...Object.fromEntries(values), name: scope.name, existing, value })
    return fail(scope, filled, cursor.token!, kind)
  }
  if (row.once !== undefined) {
    const path = row.onceAt ?? firstPath(row)
    if (path !== undefined && isTaken(path)) return refuse('repeated-line', row.once, valueAt(path))
  }
  for (const [path, text] of Object.entries(row.conflicts ?? {})) if (isTaken(path)) return refuse('conflict', text)
  for (const [path, text] of Object.entries(row.requires ?? {}))
    if (valueAt(path) === undefined) return refuse('incomplete', text)
  return undefined
}

/** A word that stands for any number of words may have left the place free. */
function isUnknown(value: JsonValue): boolean {
  return Array.isArray(value) ? value.every(isUnknown) : typeof value === 'string' && isOpaque(value)
}

/** A row that writes nothing but the object it opens: that one must not be there yet. */
export function guardObject(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  const { at, once, onceAt } = row
  if (at === undefined || once === undefined || onceAt !== undefined || firstPath(row) !== undefined) return undefined
  return guard({ once, onceAt: at }, cursor, scope, new Map())
}

/** The place that a row writes to first: that of its first form. */
function firstPath(row: Row): Path | undefined {
  const [form] = Array.isArray(row.args) ? row.args : [row.args]
  const json = (typeof form === 'object' ? form.json : undefined) ?? row.json
  if (typeof json === 'string') return json
  return json && Object.keys(json)[0]
}

/** What must be set at the end of a row. A path may name several, any of which is enough. */
export function checkNeeds(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  if (!row.need) return undefined
  for (const [paths, text] of Object.entries(row.need)) {
    const isThere = paths
      .split(/[ ,|]+/)
      .some((path) => !isZero(getPath(scope, fillPath(path, new Map(), cursor.text, scope))))
    if (isThere) continue
    if (text === '@args') return failArguments(scope, cursor.token!)
    const bare = text.startsWith('!')
    const kind = 'incomplete'
    return bare
      ? knownFrom(scope, failBare(text.slice(1), cursor.token!, kind))
      : fail(scope, text, cursor.token!, kind)
  }
  return undefined
}
