import type { Documentation } from '../../documentation.ts'

export const system: Documentation = {
  summary: 'Trusts the authorities that the operating system trusts.',
  page: 'caddyfile/directives/tls#trust-pool-providers',
  isUndocumented: true,
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool system\n\t}\n}',
}
