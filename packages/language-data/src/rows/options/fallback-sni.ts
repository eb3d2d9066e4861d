import type { Row } from '../../row.ts'
import { singleText } from '../fragments/single-text.ts'

export const fallbackSni: Row = { ...singleText('server_name'), since: '2.8.4' }
