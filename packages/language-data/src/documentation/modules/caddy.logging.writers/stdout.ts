import type { Documentation } from '../../documentation.ts'

export const stdout: Documentation = {
  summary: 'Writes logs to the standard output.',
  page: 'caddyfile/directives/log#stdout',
  example: 'log {\n\toutput stdout\n}',
}
