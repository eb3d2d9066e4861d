import type { Documentation } from '../../documentation.ts'

export const pathRegexp: Documentation = {
  summary: 'Matches the path of the request with a regular expression, and keeps what its groups capture.',
  page: 'caddyfile/matchers#path-regexp',
  example: '@m path_regexp id ^/item/([0-9]+)$\nrespond @m ok',
}
