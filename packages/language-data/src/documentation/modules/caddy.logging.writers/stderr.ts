import type { Documentation } from '../../documentation.ts'

export const stderr: Documentation = {
  summary: 'Writes logs to the standard error.',
  page: 'caddyfile/directives/log#stderr',
  example: 'log {\n\toutput stderr\n}',
}
