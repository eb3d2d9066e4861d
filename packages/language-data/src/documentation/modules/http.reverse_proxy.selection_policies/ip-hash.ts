import type { Documentation } from '../../documentation.ts'

export const ipHash: Documentation = {
  summary: 'Chooses the same backend for the same address of the connection.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy ip_hash\n}',
}
