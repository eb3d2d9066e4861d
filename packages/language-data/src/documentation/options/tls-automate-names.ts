import type { Documentation } from '../documentation.ts'

export const tlsAutomateNames: Documentation = {
  summary: 'Gets certificates for names that no site has.',
  page: 'caddyfile/options',
  isUndocumented: true,
  default: 'none',
  example: 'tls_automate_names *.example.com',
}
