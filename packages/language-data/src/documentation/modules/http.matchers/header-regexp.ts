import type { Documentation } from '../../documentation.ts'

export const headerRegexp: Documentation = {
  summary: 'Matches a field of the request header with a regular expression, and keeps what its groups capture.',
  page: 'caddyfile/matchers#header-regexp',
  example: '@m header_regexp sid Cookie sid=([a-f0-9]+)\nrespond @m ok',
}
