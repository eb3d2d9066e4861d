import type { Documentation } from '../documentation.ts'

export const ocspStapling: Documentation = {
  summary: 'Turns OCSP stapling off.',
  page: 'caddyfile/options#ocsp-stapling',
  default: 'on',
  example: 'ocsp_stapling off',
}
