import type { Documentation } from '../documentation.ts'

export const gracePeriod: Documentation = {
  summary: 'Limits how long requests may go on when a server stops.',
  page: 'caddyfile/options#grace-period',
  default: 'no limit',
  example: 'grace_period 10s',
}
