import type { Documentation } from '../../documentation.ts'

export const http: Documentation = {
  summary: 'Asks a URL whether a name can have a certificate.',
  page: 'caddyfile/options#on-demand-tls',
  example: 'on_demand_tls {\n\tpermission http http://localhost:9123/ask\n}',
  exampleIn: 'global',
}
