import type { Documentation } from '../../documentation.ts'

export const rename: Documentation = {
  summary: 'Gives the field another name.',
  page: 'caddyfile/directives/log#rename',
  example: 'log {\n\tformat filter {\n\t\trequest>remote_ip rename ip\n\t}\n}',
}
