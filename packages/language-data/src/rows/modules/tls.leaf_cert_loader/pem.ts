import type { Row } from '../../../row.ts'

export const pem: Row = { args: '[<certificates...>]', json: { certificates: '<certificates>' } }
