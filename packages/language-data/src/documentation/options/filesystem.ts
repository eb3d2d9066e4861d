import type { Documentation } from '../documentation.ts'

export const filesystem: Documentation = {
  summary: 'Declares a file system under a name.',
  page: 'caddyfile/options#file-systems',
  default: 'none',
  example: 'filesystem assets embedded',
}
