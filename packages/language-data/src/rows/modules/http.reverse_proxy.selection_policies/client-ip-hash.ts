import type { Row } from '../../../row.ts'

export const clientIpHash: Row = { surplus: 'first' }
