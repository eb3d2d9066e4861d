import type { Row } from '../../row.ts'

export const dns: Row = {
  since: '2.10.0',
  args: '<provider:module(dns.providers, name)>',
  take: 'token',
  json: { '%dns': '<provider>' },
}
