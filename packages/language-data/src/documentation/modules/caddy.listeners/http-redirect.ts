import type { Documentation } from '../../documentation.ts'

export const httpRedirect: Documentation = {
  summary: 'Redirects plain HTTP that comes to the HTTPS port, before `tls`.',
  page: 'caddyfile/options#http-redirect',
  example: 'servers {\n\tlistener_wrappers {\n\t\thttp_redirect\n\t\ttls\n\t}\n}',
  exampleIn: 'global',
}
