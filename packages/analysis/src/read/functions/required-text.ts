import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** A first argument that is not empty; `parameter` is what messages call it. */
export const requiredText: RowFunction = (_, { words = [] }, __, parameter) => {
  const [word] = words
  return word?.text === '' ? failLoad({ text: `${parameter} is required` }, word) : undefined
}
