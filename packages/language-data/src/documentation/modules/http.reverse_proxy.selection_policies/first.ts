import type { Documentation } from '../../documentation.ts'

export const first: Documentation = {
  summary: 'Chooses the first available backend, in the order in which they are written.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy first\n}',
}
