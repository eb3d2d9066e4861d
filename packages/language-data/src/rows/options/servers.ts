import type { Row } from '../../row.ts'

const timeout = (name: string, json: string): Row => ({
  args: '<timeout:duration>',
  json,
  error: `parsing ${name} timeout duration: {error}`,
})

const idleTimeout = (name: string, json: string, rate: string): Row => ({
  args: '<timeout:duration> [<min_rate:int64>]',
  surplus: 'line',
  json: { [json]: '<timeout>', [rate]: '<min_rate>' },
  error: {
    timeout: `parsing ${name} timeout duration: {error}`,
    min_rate: `parsing ${name} min_rate bytes/second: {error}`,
  },
})

const byteSize = (name: string, json: string): Row => ({
  args: '<size:size>',
  surplus: 'last',
  json,
  error: `parsing ${name}: {error}`,
})

const flag = (json: string): Row => ({ surplus: 'first', json })

/** Caddy's `unmarshalCaddyfileServerOptions` (httpcaddyfile/serveroptions.go). */
export const servers: Row = {
  args: '[<address>]',
  surplus: 'first',
  json: '$address',
  unknown: "unrecognized servers option '{name}'",
  block: {
    name: {
      since: '2.8.4',
      args: '<name>',
      json: '$name',
      when: 'early',
      requires: { $address: 'cannot set a name for a server without a listener address' },
    },
    listener_wrappers: {
      load: 'listenerWrappers',
      block: {
        '*': { args: '<wrapper:module(caddy.listeners, wrapper)>', json: { 'listener_wrappers[]': '<wrapper>' } },
      },
    },
    packet_conn_wrappers: {
      since: '2.11.1',
      block: {
        '*': { args: '<wrapper:module(caddy.packetconns, wrapper)>', json: { 'packet_conn_wrappers[]': '<wrapper>' } },
      },
    },
    timeouts: {
      unknown: "unrecognized timeouts option '{name}'",
      block: {
        read_body: timeout('read_body', 'read_timeout'),
        read_body_idle: { ...idleTimeout('read_body_idle', 'read_idle_timeout', 'read_min_rate'), since: '2.11.5' },
        read_header: timeout('read_header', 'read_header_timeout'),
        write: timeout('write', 'write_timeout'),
        write_idle: { ...idleTimeout('write_idle', 'write_idle_timeout', 'write_min_rate'), since: '2.11.5' },
        write_max_chunk: { ...byteSize('write_max_chunk', 'max_write_chunk'), since: '2.11.5' },
        idle: timeout('idle', 'idle_timeout'),
      },
    },
    keepalive_interval: {
      args: '<interval:duration>',
      json: 'keepalive_interval',
      error: 'parsing keepalive interval duration: {error}',
    },
    keepalive_idle: {
      since: '2.11.1',
      args: '<time:duration>',
      json: 'keepalive_idle',
      error: 'parsing keepalive idle duration: {error}',
    },
    keepalive_count: {
      since: '2.11.1',
      args: '<count:int32>',
      json: 'keepalive_count',
      error: 'parsing keepalive count int: {error}',
    },
    max_header_size: byteSize('max_header_size', 'max_header_bytes'),
    enable_full_duplex: { ...flag('enable_full_duplex'), since: '2.8.4' },
    expected_underscore_headers: {
      args: '<headers:headerAlias(_)...>',
      json: { expected_underscore_headers: '<headers>' },
      loadError: 'expected_underscore_headers: {error}',
      since: '2.11.5',
    },
    expected_dot_headers: {
      args: '<headers:headerAlias(.)...>',
      json: { expected_dot_headers: '<headers>' },
      loadError: 'expected_dot_headers: {error}',
      since: '2.11.5',
    },
    log_credentials: flag('logs.should_log_credentials'),
    protocols: {
      args: '[<protocols:oneOf(h1|h2|h2c|h3)...>]',
      surplus: 'line',
      json: { 'protocols[]': '<protocols>' },
      error: "unknown protocol '{value}': expected h1, h2, h2c, or h3",
      unique: 'protocol {value} specified more than once',
      blockError: '@args',
    },
    protocol: {
      until: '2.6.2',
      instead: 'protocols and strict_sni_host',
      block: { allow_h2c: {}, strict_sni_host: '[<mode>]' },
    },
    strict_sni_host: {
      args: [
        { sig: 'insecure_off', json: { strict_sni_host: false } },
        { sig: '[<mode:oneOf(on)>]', json: { strict_sni_host: true } },
      ],
      error: "strict_sni_host only supports 'on' or 'insecure_off', got '{value}'",
    },
    trusted_proxies: {
      since: '2.8.4',
      args: '<source:module(http.ip_sources, source)>',
      json: { trusted_proxies: '<source>' },
      missing: 'trusted_proxies expects an IP range source module name as its first argument',
    },
    trusted_proxies_strict: { surplus: 'first', json: { trusted_proxies_strict: 1 }, since: '2.8.4' },
    trusted_proxies_unix: { ...flag('trusted_proxies_unix'), since: '2.11.1' },
    client_ip_headers: {
      since: '2.8.4',
      args: '[<headers...>]',
      surplus: 'line',
      json: { 'client_ip_headers[]': '<headers>' },
      unique: 'client IP header {value} specified more than once',
      blockError: '@args',
    },
    metrics: {
      deprecated:
        "The nested 'metrics' option inside `servers` is deprecated and will be removed in the next major version. Use the global 'metrics' option instead.",
      json: { metrics: {} },
      unknown: "unrecognized metrics option '{name}'",
      before: { '2.10.0': { unknown: 'skip' }, '2.9.1': { surplus: 'first', blockError: '@args', deprecated: null } },
      block: { per_host: { json: 'metrics.per_host', since: '2.9.1' } },
    },
    trace: { ...flag('logs.trace'), since: '2.8.4' },
    '0rtt': {
      since: '2.11.1',
      args: '<value:oneOf(off)>',
      json: { allow_0rtt: false },
      error: "unsupported 0rtt argument '{value}' (only 'off' is supported)",
    },
  },
  finish: 'servers',
  accumulates: true,
}
