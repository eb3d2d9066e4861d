import type { Documentation } from '../../documentation.ts'

export const url: Documentation = {
  summary: 'Reaches backends through the proxy at this URL.',
  page: 'caddyfile/directives/reverse_proxy#network_proxy',
  example: 'reverse_proxy app:8080 {\n\ttransport http {\n\t\tnetwork_proxy url http://proxy.internal:3128\n\t}\n}',
}
