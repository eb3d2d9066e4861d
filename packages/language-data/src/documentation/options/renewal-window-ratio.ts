import type { Documentation } from '../documentation.ts'

export const renewalWindowRatio: Documentation = {
  summary: 'Renews certificates when this share of their lifetime is left.',
  page: 'caddyfile/options#renewal-window-ratio',
  default: '0.3333',
  example: 'renewal_window_ratio 0.25',
}
