import type { Documentation } from '../documentation.ts'

export const ocspInterval: Documentation = {
  summary: 'Sets how often OCSP staples are looked at for renewal.',
  page: 'caddyfile/options#ocsp-interval',
  default: '1h',
  example: 'ocsp_interval 2h',
}
