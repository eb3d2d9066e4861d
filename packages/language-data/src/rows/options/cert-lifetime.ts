import type { Row } from '../../row.ts'
import { durationOption } from '../fragments/duration-option.ts'

export const certLifetime: Row = { ...durationOption, since: '2.8.4' }
