import type { Row } from '../../../row.ts'

export const not: Row = { repeat: true, read: 'notMatcher' }
