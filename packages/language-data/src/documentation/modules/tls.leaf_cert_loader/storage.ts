import type { Documentation } from '../../documentation.ts'

export const storage: Documentation = {
  summary: "Loads certificates from the storage; only Caddy's JSON can configure it.",
  page: 'caddyfile/directives/tls#loaders',
  isUndocumented: true,
}
