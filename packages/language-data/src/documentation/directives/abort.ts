import type { Documentation } from '../documentation.ts'

export const abort: Documentation = {
  summary: 'Closes the connection without an answer.',
  page: 'caddyfile/directives/abort',
  example: 'abort /private/*',
}
