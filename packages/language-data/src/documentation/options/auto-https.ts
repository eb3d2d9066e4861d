import type { Documentation } from '../documentation.ts'

export const autoHttps: Documentation = {
  summary: 'Turns automatic HTTPS off, or parts of it.',
  page: 'caddyfile/options#auto-https',
  default: 'on',
  example: 'auto_https disable_redirects',
}
