import type { Row } from '../../../row.ts'

export const none: Row = { since: '2.10.0' }
