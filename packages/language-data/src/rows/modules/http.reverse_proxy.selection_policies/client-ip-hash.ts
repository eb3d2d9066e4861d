import type { Row } from '../../../row.ts'

export const clientIpHash: Row = { since: '2.8.4', surplus: 'first' }
