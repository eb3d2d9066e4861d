import type { Row } from '../../row.ts'

/** Without a provider it stands for that of the option `dns`. */
export const acmeDns: Row = {
  args: '[<provider:module(dns.providers, name)>]',
  take: 'token',
  before: { '2.10.2': { args: '<provider:module(dns.providers, name)>' } },
  json: { '%acme_dns': '<provider>' },
}
