import type { Row } from '../../../row.ts'

export const clientIp: Row = {
  args: '[<ranges:clientIpRange...>]',
  repeat: true,
  json: { 'ranges[]': '<ranges>' },
  blockError: 'malformed client_ip matcher: blocks are not supported',
}
