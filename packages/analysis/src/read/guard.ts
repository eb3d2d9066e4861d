import type { Path, Row } from '@caddyfile/language-data'
import type { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import { getPath, isZero, type JsonValue } from './json-target.ts'
import { fail, failBare, type RowScope } from './scope.ts'
import { fillPath, fillText, type Values } from './values.ts'

/**
 * Whether the place that a line writes to is free, and what must or must not be set beside it is so. "Set" means a value
 * that is not Go's zero: a former `0` or `""` does not count.
 */
export function guard(row: Row, cursor: Cursor, scope: RowScope, values: Values): Failure | undefined {
  const isSet = (path: Path): JsonValue | undefined => {
    const value = getPath(scope, fillPath(path.replace(/\[\]$/, ''), values, cursor.text, scope))
    return isZero(value) ? undefined : value
  }
  const refuse = (text: string, existing?: JsonValue) => {
    const [first] = values.values()
    const filled = fillText(text, { name: scope.name, existing, value: Array.isArray(first) ? first.at(-1) : first })
    return fail(scope, filled, cursor.token!)
  }
  if (row.once !== undefined) {
    const path = row.onceAt ?? firstPath(row)
    const existing = path === undefined ? undefined : isSet(path)
    if (existing !== undefined) return refuse(row.once, existing)
  }
  for (const [path, text] of Object.entries(row.conflicts ?? {})) if (isSet(path) !== undefined) return refuse(text)
  for (const [path, text] of Object.entries(row.requires ?? {})) if (isSet(path) === undefined) return refuse(text)
  return undefined
}

/** The place that a row writes to first: that of its first form, or the object it opens. */
function firstPath(row: Row): Path | undefined {
  const [form] = Array.isArray(row.args) ? row.args : [row.args]
  const json = (typeof form === 'object' ? form.json : undefined) ?? row.json
  if (typeof json === 'string') return json
  return json ? Object.keys(json)[0] : row.at
}

/** What must be set at the end of a row. A path may name several, any of which is enough. */
export function checkNeeds(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  for (const [paths, text] of Object.entries(row.need ?? {})) {
    const isThere = paths
      .split(/[ ,|]+/)
      .some((path) => !isZero(getPath(scope, fillPath(path, new Map(), cursor.text, scope))))
    if (isThere) continue
    const bare = text.startsWith('!')
    return bare ? failBare(text.slice(1), cursor.token!) : fail(scope, text, cursor.token!)
  }
  return undefined
}
