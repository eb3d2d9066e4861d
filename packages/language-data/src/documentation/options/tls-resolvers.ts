import type { Documentation } from '../documentation.ts'

export const tlsResolvers: Documentation = {
  summary: 'Lists the DNS servers for the challenges of all sites.',
  page: 'caddyfile/options',
  isUndocumented: true,
  default: 'system resolvers',
  example: 'tls_resolvers 1.1.1.1',
}
