import type { Row } from '../../../row.ts'

export const uriHash: Row = { surplus: 'first' }
