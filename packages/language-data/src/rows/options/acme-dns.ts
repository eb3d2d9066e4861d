import type { Row } from '../../row.ts'

/** Without a provider it stands for that of the option `dns`. */
export const acmeDns: Row = {
  args: '[<provider:module(dns.providers, name)>]',
  take: 'token',
  json: { '%acme_dns': '<provider>' },
}
