import type { Row } from '../../row.ts'

export const ech: Row = {
  since: '2.10.0',
  args: '<public_names...>',
  json: { configs: '<public_names>' },
  unknown: "ech: unrecognized subdirective '{name}'",
  block: {
    dns: {
      args: '<provider:module(dns.providers, name)>',
      take: 'token',
      json: { 'publication[]': { dns: { provider: '<provider>' } } },
    },
  },
}
