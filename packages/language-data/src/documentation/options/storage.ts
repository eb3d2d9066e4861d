import type { Documentation } from '../documentation.ts'

export const storage: Documentation = {
  summary: 'Chooses where certificates and other data are kept.',
  page: 'caddyfile/options#storage',
  default: 'file_system in the data directory',
  example: 'storage file_system /var/lib/caddy',
}
