import type { Row } from '../../row.ts'

export const renewalRatioTexts: Pick<Row, 'error' | 'range'> = {
  error: 'parsing renewal_window_ratio: {error}',
  range: 'renewal_window_ratio must be between 0 and 1 (exclusive)',
}
