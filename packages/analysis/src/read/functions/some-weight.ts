import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Not all upstreams can have the weight 0. */
export const someWeight: RowFunction = (cursor, { out }) => {
  const weights = (out.weights ?? []) as readonly unknown[]
  if (weights.some((weight) => weight !== 0)) return undefined
  const text = 'weighted_round_robin requires at least one upstream with a positive weight'
  return failLoad({ text }, cursor.token!)
}
