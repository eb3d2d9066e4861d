import type { Documentation } from '../../documentation.ts'

export const regexp: Documentation = {
  summary: 'Replaces what a regular expression matches in the value.',
  page: 'caddyfile/directives/log#regexp',
  example: 'log {\n\tformat filter {\n\t\trequest>uri regexp token=\\w+ token=hidden\n\t}\n}',
}
