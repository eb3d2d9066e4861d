import type { Row } from '@caddyfile/language-data'
import type { Cursor } from './cursor.ts'
import { type Failure, wrap } from './failure.ts'
import { type JsonValue, wholeValue } from './json-target.ts'
import { isOpaque } from './opaque.ts'
import { readSegment } from './read-segment.ts'
import { fail, knownElsewhere, needPlugin, type RowScope, refuseUnknown } from './scope.ts'

export type ModuleResult = { readonly name: string; readonly value: JsonValue } | { readonly failure: Failure }

/**
 * Reads the module that the cursor stands on, in a segment of its own (Caddy's `UnmarshalModule`). `slot` is what stands in
 * the type's parentheses: the namespace, and the key under which the JSON names the module.
 */
export function readModule(slot: string, around: Row, cursor: Cursor, scope: RowScope): ModuleResult {
  const [namespace = '', inlineKey = '', kind = ''] = slot.split(',').map((part) => part.trim())
  const token = cursor.token!
  const name = token.text
  if (isOpaque(name)) {
    cursor.nextSegment()
    return { name, value: {} }
  }
  const id = namespace === '' ? name : `${namespace}.${name}`
  const again = (message: string) => (around.rewrap ? `${message}${scope.context.placeOf(cursor.token!)}` : message)
  const { tables } = scope.context
  const [space, key] = partsOf(id)
  const row = rowIn(tables.modules[space], key)
  if (!row) {
    const text = `getting module named '${id}': module not registered: ${id}`
    const candidates = Object.keys(tables.modules[namespace] ?? {})
    const known = { candidates, ...knownElsewhere(tables.elsewhere.modules[space], key, scope.context) }
    const failure = refuseUnknown(wrap({ ...fail(scope, text, token, 'unknown-module'), ...known }, again), scope)
    if (failure) return { failure }
    cursor.nextSegment()
    return { name, value: inlineKey === '' ? {} : { [inlineKey]: name } }
  }
  needPlugin(row.plugin, token, scope.context)
  if (row.refuse !== undefined) return { failure: wrap(fail(scope, row.refuse, token), again) }
  const segment = cursor.nextSegment()
  const inner = { ...scope, name, wrap: (message: string) => scope.wrap(again(message)) }
  const { out, failure } = readSegment(row, segment, inner)
  if (failure) return { failure: wrap(failure, again) }
  if (kind !== '' && row.goType !== undefined) {
    return { failure: fail(scope, `module ${id} (${row.goType}) is not a ${kind}`, cursor.token!) }
  }
  const value = out[wholeValue] ?? (inlineKey === '' ? out : { [inlineKey]: name, ...out })
  scope.context.loading.move(out, value)
  return { name, value }
}

/** Namespace and name. One with dots reaches into namespaces below: `filter.delete` among the encoders is a filter. */
function partsOf(id: string): [namespace: string, name: string] {
  const dot = id.lastIndexOf('.')
  return [id.slice(0, Math.max(dot, 0)), id.slice(dot + 1)]
}

const rowIn = (rows: Readonly<Record<string, Row>> | undefined, name: string): Row | undefined =>
  rows && Object.hasOwn(rows, name) ? rows[name] : undefined
