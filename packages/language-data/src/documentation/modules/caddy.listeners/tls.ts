import type { Documentation } from '../../documentation.ts'

export const tls: Documentation = {
  summary: 'Marks where TLS is between the other wrappers.',
  page: 'caddyfile/options#tls',
  example: 'servers {\n\tlistener_wrappers {\n\t\thttp_redirect\n\t\ttls\n\t}\n}',
  exampleIn: 'global',
}
