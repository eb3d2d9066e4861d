import type { Row } from '@caddyfile/language-data'
import type { Cursor } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { RowScope } from '../scope.ts'

/**
 * What a row names for things that data cannot say. `read`: does everything for the entry that the cursor stands on;
 * `check`: looks at the values of a line (`scope.values`); `finish`: looks at the whole at the end.
 */
export type RowFunction = (cursor: Cursor, scope: RowScope, row: Row, parameter: string) => Failure | undefined

export const functions: Readonly<Record<string, RowFunction>> = {}
