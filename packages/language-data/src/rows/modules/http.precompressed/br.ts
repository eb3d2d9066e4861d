import type { Row } from '../../../row.ts'

export const br: Row = {}
