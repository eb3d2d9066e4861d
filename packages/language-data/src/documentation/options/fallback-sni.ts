import type { Documentation } from '../documentation.ts'

export const fallbackSni: Documentation = {
  summary: 'Sets the server name whose certificate is used where there is none for the one that was sent.',
  page: 'caddyfile/options#fallback-sni',
  default: 'none',
  example: 'fallback_sni example.com',
}
