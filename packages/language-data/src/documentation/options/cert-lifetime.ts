import type { Documentation } from '../documentation.ts'

export const certLifetime: Documentation = {
  summary: 'Asks the authority for certificates that are valid this long.',
  page: 'caddyfile/options#cert-lifetime',
  default: '0 (the authority decides)',
  example: 'cert_lifetime 30d',
}
