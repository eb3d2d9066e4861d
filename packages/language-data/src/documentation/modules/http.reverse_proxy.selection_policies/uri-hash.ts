import type { Documentation } from '../../documentation.ts'

export const uriHash: Documentation = {
  summary: 'Chooses the same backend for the same URI.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy uri_hash\n}',
}
