import type { Documentation } from '../documentation.ts'

export const acmeCa: Documentation = {
  summary: 'Sets the directory of the ACME server for all sites.',
  page: 'caddyfile/options#acme-ca',
  default: "Let's Encrypt, then ZeroSSL",
  example: 'acme_ca https://acme-staging-v02.api.letsencrypt.org/directory',
}
