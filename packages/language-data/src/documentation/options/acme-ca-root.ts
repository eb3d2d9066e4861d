import type { Documentation } from '../documentation.ts'

export const acmeCaRoot: Documentation = {
  summary: 'Sets a root certificate by which the ACME server is trusted.',
  page: 'caddyfile/options#acme-ca-root',
  default: 'system roots',
  example: 'acme_ca_root /etc/acme/root.pem',
}
