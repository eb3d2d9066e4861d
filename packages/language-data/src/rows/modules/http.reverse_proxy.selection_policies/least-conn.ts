import type { Row } from '../../../row.ts'

export const leastConn: Row = { surplus: 'first' }
