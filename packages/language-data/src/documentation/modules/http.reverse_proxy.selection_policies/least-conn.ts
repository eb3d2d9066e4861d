import type { Documentation } from '../../documentation.ts'

export const leastConn: Documentation = {
  summary: 'Chooses the backend with the fewest requests.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy least_conn\n}',
}
