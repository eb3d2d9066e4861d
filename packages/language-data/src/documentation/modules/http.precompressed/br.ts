import type { Documentation } from '../../documentation.ts'

export const br: Documentation = {
  summary: 'Finds files compressed with Brotli, by the extension `.br`.',
  page: 'caddyfile/directives/file_server#precompressed',
  example: 'file_server {\n\tprecompressed br\n}',
}
