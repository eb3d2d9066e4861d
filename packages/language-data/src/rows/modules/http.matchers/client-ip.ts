import type { Row } from '../../../row.ts'

export const clientIp: Row = {
  since: '2.8.4',
  args: '[<ranges:clientIpRange...>]',
  repeat: true,
  json: { 'ranges[]': '<ranges>' },
  blockError: 'malformed client_ip matcher: blocks are not supported',
}
