import type { Documentation } from '../documentation.ts'

export const storageCleanInterval: Documentation = {
  summary: 'Sets the time between two clean-ups of the storage, or turns them off.',
  page: 'caddyfile/options#storage-clean-interval',
  default: '24h',
  example: 'storage_clean_interval 7d',
}
