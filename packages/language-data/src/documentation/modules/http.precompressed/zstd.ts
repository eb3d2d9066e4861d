import type { Documentation } from '../../documentation.ts'

export const zstd: Documentation = {
  summary: 'Finds files compressed with Zstandard, by the extension `.zst`.',
  page: 'caddyfile/directives/file_server#precompressed',
  example: 'file_server {\n\tprecompressed zstd\n}',
}
