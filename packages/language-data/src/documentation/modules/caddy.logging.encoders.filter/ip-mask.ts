import type { Documentation } from '../../documentation.ts'

export const ipMask: Documentation = {
  summary: 'Cuts addresses to a prefix of so many bits, for IPv4 and IPv6.',
  page: 'caddyfile/directives/log#ip-mask',
  example: 'log {\n\tformat filter {\n\t\trequest>remote_ip ip_mask 16 32\n\t}\n}',
  block: {
    ipv4: {
      summary: 'Sets how many bits of an IPv4 address stay.',
      page: 'caddyfile/directives/log#ip-mask',
      example: 'log {\n\tformat filter {\n\t\trequest>remote_ip ip_mask {\n\t\t\tipv4 16\n\t\t}\n\t}\n}',
    },
    ipv6: {
      summary: 'Sets how many bits of an IPv6 address stay.',
      page: 'caddyfile/directives/log#ip-mask',
      example: 'log {\n\tformat filter {\n\t\trequest>remote_ip ip_mask {\n\t\t\tipv6 32\n\t\t}\n\t}\n}',
    },
  },
}
