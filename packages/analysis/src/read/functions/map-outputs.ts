import type { JsonValue } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail } from '../scope.ts'

/** A mapping has at most as many outputs as there are destinations. */
export const mapOutputs: RowFunction = (cursor, scope) => {
  const outputs = (scope.values!.get('outputs') ?? []) as readonly JsonValue[]
  const destinations = (scope.out.destinations ?? []) as readonly JsonValue[]
  const isUnknown = [...outputs, ...destinations].some((one) => typeof one === 'string' && isOpaque(one))
  const hasTooMany = !isUnknown && outputs.length > destinations.length
  return hasTooMany ? fail(scope, 'too many outputs', cursor.token!, 'argument-count') : undefined
}
