import type { Row } from '../../../row.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const query: Row = { goType: '*logging.QueryFilter', ...filterActions('parameter') }
