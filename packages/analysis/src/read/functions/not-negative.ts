import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** A number that is not below 0; `parameter` is what messages call it. */
export const notNegative: RowFunction = (_, { values, words = [] }, __, parameter) => {
  const [value] = values!.values()
  return Number(value) < 0 ? failLoad({ text: `${parameter} cannot be less than 0` }, words[0]!) : undefined
}
