import type { Documentation } from '../../documentation.ts'

export const tls: Documentation = {
  summary: 'Matches requests over TLS, or those that came as early data.',
  page: 'caddyfile/matchers#standard-matchers',
  isUndocumented: true,
  example: '@m tls early_data\nrespond @m ok',
}
