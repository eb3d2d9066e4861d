import type { Documentation } from '../../documentation.ts'
import { filterActions } from '../../fragments/filter-actions.ts'

export const query: Documentation = {
  summary: 'Changes parameters of the query in a URI.',
  page: 'caddyfile/directives/log#query',
  example: 'log {\n\tformat filter {\n\t\trequest>uri query {\n\t\t\tdelete token\n\t\t}\n\t}\n}',
  block: filterActions('parameter', 'token', 'request>uri query', 'caddyfile/directives/log#query'),
}
