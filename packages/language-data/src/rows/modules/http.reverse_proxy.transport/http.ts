import type { Row } from '../../../row.ts'

const size = (json: string, what: string): Row => ({
  args: '<size:size>',
  json,
  error: `invalid ${what} size '{value}': {error}`,
})

const duration = (json: string, before: string): Row => ({
  args: '<duration:duration>',
  json,
  error: `${before} '{value}': {error}`,
})

const count = (json: string): Row => ({ args: '<count:int>', json, error: "bad integer value '{value}': {error}" })

const list = (json: string): Row => ({ args: '<values...>', surplus: 'line', json: { [json]: '<values>' } })

/** Caddy's `HTTPTransport` (modules/caddyhttp/reverseproxy/caddyfile.go). */
export const http: Row = {
  unknown: 'unrecognized subdirective {name}',
  block: {
    read_buffer: size('read_buffer_size', 'read buffer'),
    write_buffer: size('write_buffer_size', 'write buffer'),
    max_response_header: size('max_response_header_size', 'max response header'),
    read_timeout: duration('read_timeout', 'invalid read timeout duration'),
    write_timeout: duration('write_timeout', 'invalid write timeout duration'),
    dial_timeout: duration('dial_timeout', 'bad timeout value'),
    dial_fallback_delay: duration('dial_fallback_delay', 'bad fallback delay value'),
    response_header_timeout: duration('response_header_timeout', 'bad timeout value'),
    expect_continue_timeout: duration('expect_continue_timeout', 'bad timeout value'),
    proxy_protocol: {
      since: '2.8.4',
      args: '<version:oneOf(v1|v2)>',
      json: 'proxy_protocol',
      error: "invalid proxy protocol version '{value}'",
    },
    forward_proxy_url: {
      since: '2.8.4',
      args: '<url:url>',
      json: { network_proxy: { from: 'url', url: '<url>' } },
      deprecated: "The 'forward_proxy_url' field is deprecated. Use 'network_proxy <url>' instead.",
      before: { '2.10.0': { deprecated: null } },
    },
    network_proxy: { args: '<proxy:module(caddy.network_proxy, from)>', json: 'network_proxy', since: '2.10.0' },
    resolvers: {
      args: '<addresses:resolverAddress...>',
      surplus: 'line',
      json: { resolver: { addresses: '<addresses>' } },
      missing: 'must specify at least one resolver address',
    },
    tls: { json: { tls: {} } },
    tls_client_auth: {
      surplus: 'line',
      args: [
        { sig: '<automate_name>', json: { 'tls.client_certificate_automate': '<automate_name>' } },
        {
          sig: '<cert_file:file> <key_file:file>',
          json: { 'tls.client_certificate_file': '<cert_file>', 'tls.client_certificate_key_file': '<key_file>' },
        },
      ],
    },
    tls_insecure_skip_verify: { surplus: 'first', json: 'tls.insecure_skip_verify' },
    tls_curves: { ...list('tls.curves'), since: '2.8.4' },
    tls_timeout: duration('tls.handshake_timeout', 'bad timeout value'),
    tls_trusted_ca_certs: {
      ...list('tls.root_ca_pem_files'),
      args: '<values:file...>',
      conflicts: { 'tls.ca': "cannot specify both 'tls_trust_pool' and 'tls_trusted_ca_certs" },
      deprecated: "The 'tls_trusted_ca_certs' field is deprecated. Use the 'tls_trust_pool' field instead.",
      before: { '2.8.4': { deprecated: null } },
    },
    tls_trust_pool: {
      since: '2.8.4',
      args: '<source:module(tls.ca_pool.source, provider)>',
      json: 'tls.ca',
      when: 'late',
      conflicts: { 'tls.root_ca_pem_files': "cannot specify both 'tls_trust_pool' and 'tls_trusted_ca_certs'" },
      once: 'cannot specify "tls_trust_pool" twice in caddyfile',
    },
    tls_server_name: { args: '<name>', json: 'tls.server_name' },
    tls_renegotiation: { args: '<level:oneOf(never|once|freely)>', json: 'tls.renegotiation', error: '@args' },
    tls_except_ports: list('tls.except_ports'),
    keepalive: {
      args: [
        { sig: 'off', json: { 'keep_alive.enabled': false } },
        { sig: '<duration:duration>', json: 'keep_alive.idle_timeout' },
      ],
      error: "bad duration value '{value}': {error}",
    },
    keepalive_interval: duration('keep_alive.probe_interval', 'bad interval value'),
    keepalive_idle_conns: count('keep_alive.max_idle_conns'),
    keepalive_idle_conns_per_host: count('keep_alive.max_idle_conns_per_host'),
    versions: {
      args: '<versions:knownWord(1.1|2|h2c|3)...>',
      before: { '2.10.2': { args: '<versions...>' } },
      surplus: 'line',
      json: { versions: '<versions>' },
      loadError: 'unsupported HTTP version: {value}, supported version: 1.1, 2, h2c, 3',
      loadLine: 'http3Alone',
    },
    compression: { args: [{ sig: 'off', json: { compression: false } }, '[<ignored>]'] },
    max_conns_per_host: count('max_conns_per_host'),
    local_address: { args: '<address:localAddress>', json: 'local_address', since: '2.9.1' },
  },
}
