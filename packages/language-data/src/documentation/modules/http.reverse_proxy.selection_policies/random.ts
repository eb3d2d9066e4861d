import type { Documentation } from '../../documentation.ts'

export const random: Documentation = {
  summary: 'Chooses any available backend.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy random\n}',
}
