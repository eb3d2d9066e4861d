import type { Documentation } from '../documentation.ts'

export const dns: Documentation = {
  summary: 'Sets the DNS provider for all that needs one and names none.',
  page: 'caddyfile/options#dns',
  default: 'none',
  example: 'dns cloudflare {env.CF_API_TOKEN}',
}
