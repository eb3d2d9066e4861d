import type { Row } from '../../row.ts'
import { singleText } from '../fragments/single-text.ts'

export const email: Row = singleText('email')
