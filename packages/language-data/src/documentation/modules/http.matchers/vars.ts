import type { Documentation } from '../../documentation.ts'

export const vars: Documentation = {
  summary: 'Matches a variable or a placeholder that has one of these values.',
  page: 'caddyfile/matchers#vars',
  example: '@m vars {plan} pro team\nrespond @m ok',
}
