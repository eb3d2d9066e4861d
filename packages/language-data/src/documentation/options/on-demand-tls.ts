import type { Documentation } from '../documentation.ts'

export const onDemandTls: Documentation = {
  summary: 'Decides which names can have certificates on demand.',
  page: 'caddyfile/options#on-demand-tls',
  default: 'none',
  example: 'on_demand_tls {\n\task http://localhost:9123/ask\n}',
  block: {
    ask: {
      summary: 'Asks this URL with `?domain=`, and permits the name if the answer is 2xx.',
      page: 'caddyfile/options#on-demand-tls',
      default: 'none',
      example: 'on_demand_tls {\n\task http://localhost:9123/ask\n}',
    },
    permission: {
      summary: 'Chooses the module that permits names.',
      page: 'caddyfile/options#on-demand-tls',
      default: 'none',
      example: 'on_demand_tls {\n\tpermission http http://localhost:9123/ask\n}',
    },
    interval: {
      summary: 'Belongs to former releases, which limited the rate of certificates; Caddy refuses it.',
      page: 'caddyfile/options#on-demand-tls',
    },
    burst: {
      summary: 'Belongs to former releases, which limited the rate of certificates; Caddy refuses it.',
      page: 'caddyfile/options#on-demand-tls',
    },
  },
}
