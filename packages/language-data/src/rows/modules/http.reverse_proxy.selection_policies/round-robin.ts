import type { Row } from '../../../row.ts'

export const roundRobin: Row = { surplus: 'first' }
