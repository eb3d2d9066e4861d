import type { Row } from '../../row.ts'
import { logSkipRow } from '../fragments/log-skip.ts'

export const logSkip: Row = { ...logSkipRow, order: 7 }
