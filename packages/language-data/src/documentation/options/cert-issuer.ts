import type { Documentation } from '../documentation.ts'

export const certIssuer: Documentation = {
  summary: 'Adds an issuer for all sites; they are tried in this order.',
  page: 'caddyfile/options#cert-issuer',
  default: 'acme',
  example: 'cert_issuer internal',
}
