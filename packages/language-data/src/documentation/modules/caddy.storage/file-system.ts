import type { Documentation } from '../../documentation.ts'

export const fileSystem: Documentation = {
  summary: 'Keeps data in a folder.',
  page: 'caddyfile/options#storage',
  default: 'the data directory',
  example: 'storage file_system /var/lib/caddy',
  exampleIn: 'global',
  block: {
    root: {
      summary: 'Sets the folder.',
      page: 'caddyfile/options#storage',
      isUndocumented: true,
      example: 'storage file_system {\n\troot /var/lib/caddy\n}',
      exampleIn: 'global',
    },
  },
}
