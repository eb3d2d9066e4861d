import type { Row } from '../../row.ts'
import { logSkipRow } from '../fragments/log-skip.ts'

export const skipLog: Row = {
  ...logSkipRow,
  order: 6,
  deprecated: "the 'skip_log' directive is deprecated, please use 'log_skip' instead!",
  before: { '2.8.4': { deprecated: null } },
}
