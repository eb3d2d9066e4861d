import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, refuseUnknown } from '../scope.ts'

/** The formats on the line of `encode`, which Caddy looks up behind its block; the text has no name where one is meant. */
export const encoders: RowFunction = (cursor, scope) => {
  const known = scope.context.tables.modules['http.encoders'] ?? {}
  const formats = (scope.scratch.formats ?? []) as readonly string[]
  const wrong = formats.find((format) => !isOpaque(format) && !Object.hasOwn(known, format))
  if (wrong === undefined) return undefined
  const text = `finding encoder module '': module not registered: http.encoders.${wrong}`
  const failure = { ...fail(scope, text, cursor.token!, 'unknown-module'), candidates: Object.keys(known) }
  return refuseUnknown(failure, scope)
}
