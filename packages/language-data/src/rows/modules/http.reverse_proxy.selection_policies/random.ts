import type { Row } from '../../../row.ts'

export const random: Row = { surplus: 'first' }
