import type { Row } from '../../../row.ts'

export const tls: Row = {}
