import type { Documentation } from '../../documentation.ts'

export const leaf: Documentation = {
  summary: 'Accepts only client certificates that are listed.',
  page: 'caddyfile/directives/tls#leaf',
  example: 'tls {\n\tclient_auth {\n\t\tverifier leaf file client.pem\n\t}\n}',
  block: {
    '*': {
      summary: 'Loads accepted certificates, by a loader.',
      page: 'caddyfile/directives/tls#leaf',
      example: 'tls {\n\tclient_auth {\n\t\tverifier leaf {\n\t\t\tfile client.pem\n\t\t}\n\t}\n}',
    },
  },
}
