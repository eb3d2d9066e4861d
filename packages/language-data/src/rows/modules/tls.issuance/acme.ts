import type { Row } from '../../../row.ts'
import { dnsChallenge } from '../../fragments/dns-challenge.ts'
import { preferredChainsRow } from '../../fragments/preferred-chains.ts'

const port = { args: '<port:int>', error: 'invalid port {value}: {error}' } as const satisfies Row

/** modules/caddytls/acmeissuer.go */
export const acme: Row = {
  args: '[<directory>]',
  surplus: 'first',
  json: 'ca',
  unknown: 'unrecognized ACME issuer property: {name}',
  load: 'dnsSolver',
  before: { '2.10.0': { load: null } },
  block: {
    lifetime: {
      since: '2.8.4',
      args: '<lifetime:duration(0,)>',
      surplus: 'last',
      json: 'certificate_lifetime',
      error: 'invalid lifetime {value}: {error}',
      range: 'lifetime must be >= 0: {parsed}',
    },
    dir: {
      args: '<directory>',
      surplus: 'last',
      json: 'ca',
      once: 'directory is already specified: {existing}',
      when: 'early',
    },
    test_dir: { args: '<directory>', surplus: 'last', json: 'test_ca' },
    email: { args: '<email>', surplus: 'last', json: 'email' },
    profile: { args: '<name>', surplus: 'last', json: 'profile', since: '2.10.0' },
    timeout: {
      args: '<timeout:duration>',
      surplus: 'last',
      json: 'acme_timeout',
      error: 'invalid timeout duration {value}: {error}',
    },
    disable_http_challenge: { surplus: 'first', json: 'challenges.http.disabled' },
    disable_tlsalpn_challenge: { surplus: 'first', json: 'challenges.tls-alpn.disabled' },
    distributed: {
      since: '2.11.1',
      args: '<value:oneOf(false)>',
      json: { 'challenges.distributed': false },
      error: "only accepted value is 'false'",
    },
    alt_http_port: { ...port, json: 'challenges.http.alternate_port' },
    alt_tlsalpn_port: { ...port, json: 'challenges.tls-alpn.alternate_port' },
    eab: {
      args: '<key_id> <mac_key>',
      surplus: 'last',
      json: { external_account: { key_id: '<key_id>', mac_key: '<mac_key>' } },
    },
    trusted_roots: { args: '[<pem_files:file...>]', json: { trusted_roots_pem_files: '<pem_files>' } },
    dns: {
      at: 'challenges.dns',
      args: '[<provider:module(dns.providers, name)>]',
      json: { provider: '<provider>' },
      before: { '2.10.0': { args: '<provider:module(dns.providers, name)>' } },
    },
    ...dnsChallenge('challenges.dns'),
    dns_challenge_override_domain: {
      at: 'challenges.dns',
      args: '<domain>',
      surplus: 'line',
      json: 'override_domain',
    },
    preferred_chains: { ...preferredChainsRow, at: 'preferred_chains=' },
  },
}
