import type { Row } from '../../../row.ts'

export const zstd: Row = {}
