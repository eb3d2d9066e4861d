import type { Documentation } from '../../documentation.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const header: Documentation = {
  summary: 'Chooses the same backend for the same value of a header field.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy header X-User\n}',
  block: { fallback: fallbackPolicy('header X-User') },
}
