import type { Row } from '../../../row.ts'

export const mock: Row = { since: '2.9.1' }
