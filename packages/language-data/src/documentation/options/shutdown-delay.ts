import type { Documentation } from '../documentation.ts'

export const shutdownDelay: Documentation = {
  summary: 'Keeps a server going for this long before it starts to stop.',
  page: 'caddyfile/options#shutdown-delay',
  default: '0',
  example: 'shutdown_delay 30s',
}
