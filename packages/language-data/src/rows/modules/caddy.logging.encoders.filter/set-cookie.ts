import type { Row } from '../../../row.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const setCookie: Row = { goType: '*logging.SetCookieFilter', ...filterActions('name') }
