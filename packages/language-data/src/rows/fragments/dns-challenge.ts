import type { Path, Row } from '../../row.ts'

type Rows = Readonly<Record<string, Row>>

/** Subdirectives of issuers about the DNS challenge; their paths begin in its configuration. */
const dnsChallengeRows: Rows = {
  propagation_delay: {
    args: '<delay:duration>',
    json: { propagation_delay: '<delay>' },
    error: 'invalid propagation_delay duration {value}: {error}',
  },
  propagation_timeout: {
    args: [
      { sig: '-1', json: { propagation_timeout: -1 } },
      { sig: '<timeout:duration>', json: { propagation_timeout: '<timeout>' } },
    ],
    error: 'invalid propagation_timeout duration {value}: {error}',
  },
  resolvers: { args: '<addresses...>', json: { resolvers: '<addresses>' } },
  dns_ttl: {
    since: '2.8.4',
    args: '<ttl:duration>',
    json: { ttl: '<ttl>' },
    error: 'invalid dns_ttl duration {value}: {error}',
  },
}

/** Those rows, writing below a path, with what else all of them have. */
export function dnsChallenge(at: Path, common: Row = {}): typeof dnsChallengeRows {
  return Object.fromEntries(Object.entries(dnsChallengeRows).map(([name, row]) => [name, { ...row, ...common, at }]))
}
