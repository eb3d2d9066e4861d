import type { Documentation } from '../../documentation.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const query: Documentation = {
  summary: 'Chooses the same backend for the same value of a query parameter.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy query user\n}',
  block: { fallback: fallbackPolicy('query user') },
}
