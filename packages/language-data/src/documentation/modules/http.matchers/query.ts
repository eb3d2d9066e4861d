import type { Documentation } from '../../documentation.ts'

export const query: Documentation = {
  summary: 'Matches parameters of the query, whose values may be `*`; an empty string matches a request without any.',
  page: 'caddyfile/matchers#query',
  example: '@m query page=* sort=asc\nrespond @m ok',
}
