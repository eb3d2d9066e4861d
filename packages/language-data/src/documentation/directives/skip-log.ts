import type { Documentation } from '../documentation.ts'

export const skipLog: Documentation = {
  summary: 'Leaves matching requests out of the access log, under the former name of `log_skip`.',
  page: 'caddyfile/directives/log_skip',
  example: 'skip_log /healthz',
}
