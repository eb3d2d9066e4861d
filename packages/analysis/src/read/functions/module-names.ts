import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, refuseUnknown } from '../scope.ts'

/** The words of the line are names of modules in the namespace `parameter`. */
export const moduleNames: RowFunction = (cursor, scope, _, parameter) => {
  const known = scope.context.tables.modules[parameter] ?? {}
  const wrong = scope.words!.find(({ text }) => !isOpaque(text) && !Object.hasOwn(known, text))
  if (!wrong) return undefined
  const id = `${parameter}.${wrong.text}`
  const text = `getting module named '${id}': module not registered: ${id}`
  const failure = fail(scope, text, cursor.token!, 'unknown-module')
  return refuseUnknown({ ...failure, token: wrong, candidates: Object.keys(known) }, scope)
}
