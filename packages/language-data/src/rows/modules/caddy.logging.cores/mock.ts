import type { Row } from '../../../row.ts'

export const mock: Row = {}
