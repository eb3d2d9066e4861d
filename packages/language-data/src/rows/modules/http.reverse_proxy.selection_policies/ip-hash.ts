import type { Row } from '../../../row.ts'

export const ipHash: Row = { surplus: 'first' }
