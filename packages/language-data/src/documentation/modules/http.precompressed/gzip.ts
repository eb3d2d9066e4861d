import type { Documentation } from '../../documentation.ts'

export const gzip: Documentation = {
  summary: 'Finds files compressed with gzip, by the extension `.gz`.',
  page: 'caddyfile/directives/file_server#precompressed',
  example: 'file_server {\n\tprecompressed gzip\n}',
}
