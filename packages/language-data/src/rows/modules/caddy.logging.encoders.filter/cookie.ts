import type { Row } from '../../../row.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const cookie: Row = { goType: '*logging.CookieFilter', ...filterActions('name') }
