import type { Documentation } from '../../documentation.ts'

export const gzip: Documentation = {
  summary: 'Compresses with gzip, at this level.',
  page: 'caddyfile/directives/encode#gzip',
  default: '5',
  example: 'encode {\n\tgzip 6\n}',
}
