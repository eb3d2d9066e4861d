import type { Documentation } from '../../documentation.ts'

export const http: Documentation = {
  summary: 'Gets certificates from a URL.',
  page: 'caddyfile/directives/tls#http-1',
  example: 'tls {\n\tget_certificate http http://localhost:9000/cert\n}',
}
