import type { Documentation } from '../documentation.ts'

export const localCerts: Documentation = {
  summary: "Issues all certificates by Caddy's own authority.",
  page: 'caddyfile/options#local-certs',
  default: 'off',
  example: 'local_certs',
}
