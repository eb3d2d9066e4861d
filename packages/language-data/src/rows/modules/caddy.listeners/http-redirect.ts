import type { Row } from '../../../row.ts'

export const httpRedirect: Row = {}
