import type { Documentation } from '../../documentation.ts'

export const combined: Documentation = {
  summary: 'Joins several sources of authorities.',
  page: 'caddyfile/directives/tls#trust-pool-providers',
  isUndocumented: true,
  example:
    'tls {\n\tclient_auth {\n\t\ttrust_pool combined {\n\t\t\tsource file ca.pem\n\t\t\tsource file client.pem\n\t\t}\n\t}\n}',
  block: {
    source: {
      summary: 'Adds one source, with its options; `system` cannot be one.',
      page: 'caddyfile/directives/tls#trust-pool-providers',
      isUndocumented: true,
      example: 'tls {\n\tclient_auth {\n\t\ttrust_pool combined {\n\t\t\tsource file ca.pem\n\t\t}\n\t}\n}',
    },
  },
}
