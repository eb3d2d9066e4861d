import type { Documentation } from '../documentation.ts'

export const acmeDns: Documentation = {
  summary: 'Turns the DNS challenge on for all sites, with this provider or that of the option `dns`.',
  page: 'caddyfile/options#acme-dns',
  default: 'off',
  example: 'acme_dns cloudflare {env.CF_API_TOKEN}',
}
