import type { Row } from '../../../row.ts'

/** `output` knows it by itself: no module is loaded for it. */
export const stderr: Row = {}
