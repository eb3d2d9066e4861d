import type { Row } from '../../../row.ts'
import { textEncoder } from '../../fragments/text-encoder.ts'

export const json: Row = textEncoder
