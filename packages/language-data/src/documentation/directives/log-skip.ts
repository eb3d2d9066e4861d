import type { Documentation } from '../documentation.ts'

export const logSkip: Documentation = {
  summary: 'Leaves matching requests out of the access log.',
  page: 'caddyfile/directives/log_skip',
  example: 'log_skip /healthz',
}
