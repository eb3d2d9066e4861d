import type { Documentation } from '../../documentation.ts'

export const file: Documentation = {
  summary: 'Loads certificates from PEM files.',
  page: 'caddyfile/directives/tls#file-1',
  example: 'tls {\n\tclient_auth {\n\t\tverifier leaf file client.pem\n\t}\n}',
}
