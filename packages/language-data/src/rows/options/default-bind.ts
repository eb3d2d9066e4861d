import type { Row } from '../../row.ts'
import { bindRow } from '../fragments/bind.ts'

export const defaultBind: Row = bindRow('%listen[]', { args: '<addresses...>' })
