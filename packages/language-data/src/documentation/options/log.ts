import type { Documentation } from '../documentation.ts'
import { logEntries } from '../fragments/log-entries.ts'

export const log: Documentation = {
  summary: 'Configures the default logger, or one with a name.',
  page: 'caddyfile/options#log',
  example: 'log',
  block: {
    ...logEntries,
    hostnames: {
      summary: 'Belongs to the directive `log`; Caddy refuses it here.',
      page: 'caddyfile/options#log',
      isUndocumented: true,
    },
    include: {
      summary: 'Takes in the logs with these names.',
      page: 'caddyfile/options#log',
      default: 'all',
      example: 'log audit {\n\tinclude http.log.access admin.api\n}',
    },
    exclude: {
      summary: 'Leaves out the logs with these names.',
      page: 'caddyfile/options#log',
      default: 'none',
      example: 'log {\n\texclude http.log.access\n}',
    },
  },
}
