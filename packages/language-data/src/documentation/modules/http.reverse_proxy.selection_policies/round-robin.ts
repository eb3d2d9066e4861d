import type { Documentation } from '../../documentation.ts'

export const roundRobin: Documentation = {
  summary: 'Chooses one backend after another.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy round_robin\n}',
}
