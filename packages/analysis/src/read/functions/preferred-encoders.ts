import { firstRepeated } from '../first-repeated.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Formats of the block, then those of the line; none of them twice (modules/caddyhttp/encode/encode.go). */
export const preferredEncoders: RowFunction = (cursor, { scratch }) => {
  const all = [...((scratch.preferred ?? []) as readonly string[]), ...((scratch.formats ?? []) as readonly string[])]
  const index = firstRepeated(all)
  if (index < 0) return undefined
  const repeated = all[index]!
  return failLoad({ text: `encoding ${repeated} is duplicated in prefer` }, cursor.findLast(repeated) ?? cursor.token!)
}
