import type { Row } from '../../../row.ts'

const tls: Row = {
  at: 'tls',
  once: 'tls block already defined',
  unknown: 'unrecognized directive: {name}',
  block: {
    ca: { args: '<source:module(tls.ca_pool.source, provider)>', json: 'ca' },
    insecure_skip_verify: { json: 'insecure_skip_verify' },
    handshake_timeout: {
      args: '<timeout:duration>',
      json: 'handshake_timeout',
      error: "bad timeout value '{value}': {error}",
    },
    server_name: { args: '<name>', json: 'server_name' },
    renegotiation: {
      args: '<level:oneOf(never|once|freely)>',
      json: 'renegotiation',
      error: 'unrecognized renegotiation level: ',
    },
  },
}

/** Caddy's `HTTPCertPool` (modules/caddytls/capools.go). */
export const http: Row = {
  since: '2.8.4',
  args: '[<endpoints...>]',
  surplus: 'line',
  json: { 'endpoints[]': '<endpoints>' },
  unknown: 'unrecognized directive: {name}',
  block: {
    endpoints: { args: '<endpoints...>', surplus: 'line', json: { 'endpoints[]': '<endpoints>' } },
    tls,
  },
}
