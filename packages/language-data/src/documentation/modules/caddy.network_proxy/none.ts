import type { Documentation } from '../../documentation.ts'

export const none: Documentation = {
  summary: 'Reaches backends without a proxy, even where the environment names one.',
  page: 'caddyfile/directives/reverse_proxy#network_proxy',
  example: 'reverse_proxy app:8080 {\n\ttransport http {\n\t\tnetwork_proxy none\n\t}\n}',
}
