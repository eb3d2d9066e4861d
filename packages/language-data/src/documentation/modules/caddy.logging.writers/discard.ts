import type { Documentation } from '../../documentation.ts'

export const discard: Documentation = {
  summary: 'Writes logs nowhere.',
  page: 'caddyfile/directives/log#discard',
  example: 'log {\n\toutput discard\n}',
}
