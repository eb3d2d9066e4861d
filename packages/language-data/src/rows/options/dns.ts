import type { Row } from '../../row.ts'

export const dns: Row = {
  args: '<provider:module(dns.providers, name)>',
  take: 'token',
  json: { '%dns': '<provider>' },
}
