import type { Documentation } from '../../documentation.ts'

export const clientIpHash: Documentation = {
  summary: 'Chooses the same backend for the same address of the client.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  example: 'reverse_proxy a:80 b:80 {\n\tlb_policy client_ip_hash\n}',
}
