import type { Documentation } from '../../documentation.ts'

export const net: Documentation = {
  summary: 'Writes logs to a network address.',
  page: 'caddyfile/directives/log#net',
  example: 'log {\n\toutput net localhost:5000\n}',
  block: {
    dial_timeout: {
      summary: 'Limits how long connecting may take.',
      page: 'caddyfile/directives/log#dial_timeout',
      default: '0 (none)',
      example: 'log {\n\toutput net localhost:5000 {\n\t\tdial_timeout 2s\n\t}\n}',
    },
    soft_start: {
      summary: 'Starts even where the address is not reached, and writes to the standard error meanwhile.',
      page: 'caddyfile/directives/log#soft_start',
      default: 'off',
      example: 'log {\n\toutput net localhost:5000 {\n\t\tsoft_start\n\t}\n}',
    },
  },
}
