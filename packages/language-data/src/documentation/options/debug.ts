import type { Documentation } from '../documentation.ts'

export const debug: Documentation = {
  summary: 'Sets the level of the default logger to DEBUG.',
  page: 'caddyfile/options#debug',
  default: 'off (INFO)',
  example: 'debug',
}
