import type { Documentation } from '../documentation.ts'
import { logEntries } from '../fragments/log-entries.ts'

export const log: Documentation = {
  summary: 'Turns access logs of the site on.',
  page: 'caddyfile/directives/log',
  default: 'off',
  example: 'log',
  block: {
    ...logEntries,
    hostnames: {
      summary: "Limits the logger to these hosts in place of the site's own.",
      page: 'caddyfile/directives/log#hostnames',
      default: "the site's hosts",
      example: 'log {\n\thostnames a.example.com\n}',
    },
    include: {
      summary: 'Belongs to the global option `log`; Caddy refuses it here.',
      page: 'caddyfile/directives/log',
      isUndocumented: true,
    },
    exclude: {
      summary: 'Belongs to the global option `log`; Caddy refuses it here.',
      page: 'caddyfile/directives/log',
      isUndocumented: true,
    },
  },
}
