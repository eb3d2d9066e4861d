import type { Row } from '../../../row.ts'

export const none: Row = {}
