import type { Documentation } from '../../documentation.ts'

export const folder: Documentation = {
  summary: 'Loads certificates from the PEM files of folders.',
  page: 'caddyfile/directives/tls#folder',
  example: 'tls {\n\tclient_auth {\n\t\tverifier leaf folder /etc/clients\n\t}\n}',
}
