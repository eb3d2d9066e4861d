import type { Documentation } from '../../documentation.ts'

export const varsRegexp: Documentation = {
  summary: 'Matches a variable or a placeholder with a regular expression, and keeps what its groups capture.',
  page: 'caddyfile/matchers#vars-regexp',
  example: '@m vars_regexp plan {plan} ^p(.*)\nrespond @m ok',
}
