import type { Row } from '../../../row.ts'

export const hash: Row = { goType: '*logging.HashFilter' }
