import type { Row } from '../../row.ts'
import { logSkipRow } from '../fragments/log-skip.ts'

export const skipLog: Row = { ...logSkipRow, order: 6 }
