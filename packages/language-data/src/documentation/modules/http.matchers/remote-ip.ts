import type { Documentation } from '../../documentation.ts'

export const remoteIp: Documentation = {
  summary: 'Matches the address that the connection comes from.',
  page: 'caddyfile/matchers#remote-ip',
  example: '@m remote_ip 10.0.0.0/8\nrespond @m ok',
}
