import type { Row } from '../../../row.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const setCookie: Row = { since: '2.11.5', goType: '*logging.SetCookieFilter', ...filterActions('name') }
