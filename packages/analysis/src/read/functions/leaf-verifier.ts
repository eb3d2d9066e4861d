import type { Row } from '@caddyfile/language-data'
import { readRow } from '../read-row.ts'
import type { RowFunction } from '../row-function.ts'

/**
 * One loader on the line, or any number of them in a block; a single word on the line hides both.
 * `LeafCertClientAuth.UnmarshalCaddyfile` (modules/caddytls/connpolicy.go).
 */
export const leafVerifier: RowFunction = (cursor, scope, { block }) => {
  const isInline = cursor.peekArguments().length > 1
  return readRow(isInline ? (block!['*'] as Row) : { block: block! }, cursor, scope)
}
