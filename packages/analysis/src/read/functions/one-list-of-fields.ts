import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Either what to copy, or what not (modules/caddyhttp/reverseproxy/copyresponse.go). */
export const oneListOfFields: RowFunction = (cursor, { out }) => {
  const lists = [out.include, out.exclude] as (readonly unknown[] | undefined)[]
  if (!lists.every((list) => list && list.length > 0)) return undefined
  const text = "cannot define both 'exclude' and 'include' lists at the same time"
  return failLoad({ text }, cursor.findLast('exclude') ?? cursor.token!)
}
