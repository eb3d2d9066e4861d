import type { Documentation } from '../../documentation.ts'

export const randomChoose: Documentation = {
  summary: 'Draws some backends by chance, and chooses the one with the fewest requests.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  default: '2',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy random_choose 2\n}',
}
