import type { Documentation } from '../../documentation.ts'

export const weightedRoundRobin: Documentation = {
  summary: 'Chooses one backend after another, as often as its weight says.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy weighted_round_robin 3 1\n}',
}
