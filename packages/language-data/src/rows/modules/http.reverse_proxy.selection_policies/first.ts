import type { Row } from '../../../row.ts'

export const first: Row = { surplus: 'first' }
