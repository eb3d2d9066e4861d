import type { Documentation } from '../../documentation.ts'

export const mock: Documentation = {
  summary: "Stands in for a core in Caddy's own tests.",
  page: 'caddyfile/directives/log',
  isUndocumented: true,
  example: 'log {\n\tcore mock\n}',
}
