import type { Documentation } from '../../documentation.ts'

export const zstd: Documentation = {
  summary: 'Compresses with Zstandard, at this level.',
  page: 'caddyfile/directives/encode#zstd',
  default: 'default',
  example: 'encode {\n\tzstd better\n}',
  block: {
    level: {
      summary: 'Sets the level.',
      page: 'caddyfile/directives/encode#zstd',
      isUndocumented: true,
      default: 'default',
      example: 'encode {\n\tzstd {\n\t\tlevel better\n\t}\n}',
    },
    disable_checksum: {
      summary: 'Leaves checksums out.',
      page: 'caddyfile/directives/encode#zstd',
      isUndocumented: true,
      default: 'off',
      example: 'encode {\n\tzstd {\n\t\tdisable_checksum\n\t}\n}',
    },
  },
}
