import { entryOf, rowOf } from '@caddyfile/language-data'
import { readRow } from '../read-row.ts'
import type { RowFunction } from '../row-function.ts'

/**
 * A block that takes in all that follows to the end of the directive, as `acme_server` read its rules up to 2.10.0
 * (modules/caddypki/acmeserver/caddyfile.go).
 */
export const rulesToTheEnd: RowFunction = (cursor, scope, { block = {} }) => {
  while (cursor.next()) {
    while (cursor.nextBlock(cursor.nesting - 1)) {
      const name = cursor.text
      const { entry, isNamed } = entryOf(block, name)!
      const failure = readRow(rowOf(entry), cursor, { ...scope, name }, !isNamed)
      if (failure) return failure
    }
  }
  return undefined
}
