import type { Row } from '../../../row.ts'

export const pem: Row = { since: '2.10.2', args: '[<certificates...>]', json: { certificates: '<certificates>' } }
