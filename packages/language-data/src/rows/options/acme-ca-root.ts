import type { Row } from '../../row.ts'
import { singleText } from '../fragments/single-text.ts'

export const acmeCaRoot: Row = singleText('pem_file:file')
