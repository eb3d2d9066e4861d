import type { Documentation } from '../documentation.ts'

export const defaultSni: Documentation = {
  summary: 'Sets the server name for clients that do not send one.',
  page: 'caddyfile/options#default-sni',
  default: 'none',
  example: 'default_sni example.com',
}
