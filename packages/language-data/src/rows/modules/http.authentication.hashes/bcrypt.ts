import type { Row } from '../../../row.ts'

export const bcrypt: Row = {}
