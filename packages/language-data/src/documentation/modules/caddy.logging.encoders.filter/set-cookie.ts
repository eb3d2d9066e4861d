import type { Documentation } from '../../documentation.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const setCookie: Documentation = {
  summary: 'Changes cookies in a field Set-Cookie.',
  page: 'caddyfile/directives/log#filter',
  isUndocumented: true,
  example: 'log {\n\tformat filter {\n\t\tresp_headers>Set-Cookie set_cookie {\n\t\t\tdelete sid\n\t\t}\n\t}\n}',
  block: filterActions('cookie', 'sid', 'resp_headers>Set-Cookie set_cookie', 'caddyfile/directives/log#filter'),
}
