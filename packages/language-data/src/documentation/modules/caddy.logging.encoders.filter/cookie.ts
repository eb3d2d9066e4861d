import type { Documentation } from '../../documentation.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const cookie: Documentation = {
  summary: 'Changes cookies in a field Cookie.',
  page: 'caddyfile/directives/log#cookie',
  example: 'log {\n\tformat filter {\n\t\trequest>headers>Cookie cookie {\n\t\t\tdelete sid\n\t\t}\n\t}\n}',
  block: filterActions('cookie', 'sid', 'request>headers>Cookie cookie', 'caddyfile/directives/log#cookie'),
}
