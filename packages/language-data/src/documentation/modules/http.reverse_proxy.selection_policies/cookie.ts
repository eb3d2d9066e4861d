import type { Documentation } from '../../documentation.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const cookie: Documentation = {
  summary: 'Chooses a backend once, and keeps a client there by a cookie.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  default: 'name lb',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy cookie lb s3cret\n}',
  block: {
    fallback: fallbackPolicy('cookie lb'),
    max_age: {
      summary: 'Sets how long the cookie is kept.',
      page: 'caddyfile/directives/reverse_proxy#lb_policy',
      isUndocumented: true,
      default: '0 (session)',
      example: 'reverse_proxy a:80 b:80 {\n\tlb_policy cookie {\n\t\tmax_age 1h\n\t}\n}',
    },
  },
}
