import type { Documentation } from '../documentation.ts'

export const renewInterval: Documentation = {
  summary: 'Sets how often certificates are looked at for renewal.',
  page: 'caddyfile/options#renew-interval',
  default: '10m',
  example: 'renew_interval 30m',
}
