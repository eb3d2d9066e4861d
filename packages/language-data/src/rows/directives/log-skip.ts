import type { Row } from '../../row.ts'
import { logSkipRow } from '../fragments/log-skip.ts'

export const logSkip: Row = { since: '2.8.4', ...logSkipRow, order: 7 }
