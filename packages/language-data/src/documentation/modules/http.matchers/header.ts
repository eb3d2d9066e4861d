import type { Documentation } from '../../documentation.ts'

export const header: Documentation = {
  summary:
    'Matches a field of the request header, with `*` at either end of the value; `!` before its name means that it must be missing.',
  page: 'caddyfile/matchers#header',
  example: '@m header Accept *json*\nrespond @m ok',
}
