import type { Row } from '../../row.ts'
import { durationOption } from '../fragments/duration-option.ts'

export const ocspInterval: Row = durationOption
