import type { Documentation } from '../../documentation.ts'

export const clientIp: Documentation = {
  summary: 'Matches the address of the client, which trusted proxies may tell.',
  page: 'caddyfile/matchers#client-ip',
  example: '@m client_ip private_ranges\nrespond @m ok',
}
