import type { Documentation } from '../../documentation.ts'

export const tailscale: Documentation = {
  summary: 'Gets certificates from the Tailscale service of the machine.',
  page: 'caddyfile/directives/tls#tailscale',
  example: 'tls {\n\tget_certificate tailscale\n}',
}
