import type { Documentation } from '../../documentation.ts'

export const file: Documentation = {
  summary: 'Trusts the authorities in PEM files.',
  page: 'caddyfile/directives/tls#file',
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool file ca.pem\n\t}\n}',
  block: {
    pem_file: {
      summary: 'Adds PEM files.',
      page: 'caddyfile/directives/tls#pem_file',
      example: 'tls {\n\tclient_auth {\n\t\ttrust_pool file {\n\t\t\tpem_file ca.pem\n\t\t}\n\t}\n}',
    },
  },
}
