import type { Documentation } from '../../documentation.ts'

export const replace: Documentation = {
  summary: 'Replaces the value by a text.',
  page: 'caddyfile/directives/log#replace',
  example: 'log {\n\tformat filter {\n\t\trequest>uri replace hidden\n\t}\n}',
}
