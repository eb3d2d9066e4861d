import type { Row } from '../../../row.ts'

export const remoteIp: Row = {
  args: '[<ranges:remoteIpRange...>]',
  repeat: true,
  json: { 'ranges[]': '<ranges>' },
  error: '{error}',
  blockError: 'malformed remote_ip matcher: blocks are not supported',
}
