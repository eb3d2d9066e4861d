import type { Row } from '../../../row.ts'

export const remoteIp: Row = {
  args: '[<ranges:remoteIpRange...>]',
  before: { '2.8.4': { args: ['forwarded [<ranges:ipRange...>]', '[<ranges:ipRange...>]'], error: null } },
  repeat: true,
  json: { 'ranges[]': '<ranges>' },
  error: '{error}',
  blockError: 'malformed remote_ip matcher: blocks are not supported',
}
