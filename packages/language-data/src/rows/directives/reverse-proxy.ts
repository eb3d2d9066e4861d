import type { Row } from '../../row.ts'
import { responseEntries } from '../fragments/response-matchers.ts'

const duration = (json: string, error = "bad duration value '{value}': {error}"): Row => ({
  args: '<duration:duration>',
  json,
  error,
})

const count = (json: string, what: string): Row => ({
  args: '<count:int>',
  json,
  error: `invalid ${what} count '{value}': {error}`,
})

const text = (json: string): Row => ({ args: '<text>', json })

/** A number without a unit counts nanoseconds. */
const streamDuration = (json: string): Row => ({
  args: '<duration:durationOrInt>',
  json,
  error: "bad duration value '{value}': {error}",
})

const bufferSize = (json: string): Row => ({
  args: [
    { sig: 'unlimited', json: { [json]: -1 } },
    { sig: '<size:size>', json },
  ],
  surplus: 'first',
  error: "invalid byte size '{value}': {error}",
})

const headerOperation = (loadLine: string): Row => ({
  args: '<field:proxyHeaderField> [<value> [<replacement>]]',
  surplus: 'line',
  error: '{error}',
  loadLine,
})

/** Caddy's `Handler` (modules/caddyhttp/reverseproxy/caddyfile.go). */
export const reverseProxy: Row = {
  order: 35,
  handler: 'reverse_proxy',
  args: '[<matcher>] [<upstreams:upstream...>]',
  surplus: 'line',
  check: 'upstreams',
  json: { '$upstreams[]': '<upstreams>' },
  unknown: 'unrecognized subdirective {name}',
  finish: 'proxy',
  load: 'activeHealth',
  block: {
    to: {
      args: '<upstreams:upstream...>',
      surplus: 'line',
      check: 'upstreams',
      json: { '$upstreams[]': '<upstreams>' },
    },
    dynamic: { args: '<source:module(http.reverse_proxy.upstreams, source)>', json: 'dynamic_upstreams' },

    lb_policy: {
      args: '<policy:module(http.reverse_proxy.selection_policies, policy)>',
      json: 'load_balancing.selection_policy',
      once: 'load balancing selection policy already specified',
    },
    lb_retries: {
      args: '<retries:int>',
      json: 'load_balancing.retries',
      error: "bad lb_retries number '{value}': {error}",
    },
    lb_try_duration: duration('load_balancing.try_duration', 'bad duration value {value}: {error}'),
    lb_try_interval: duration('load_balancing.try_interval', "bad interval value '{value}': {error}"),
    lb_retry_match: { read: 'retryMatch', before: { '2.11.3': { read: 'retryMatch(named)' } } },

    health_uri: { args: '<uri:url>', json: 'health_checks.active.uri' },
    health_path: {
      ...text('health_checks.active.path'),
      deprecated: "the 'health_path' subdirective is deprecated, please use 'health_uri' instead!",
    },
    health_upstream: {
      args: '<host_port>',
      json: 'health_checks.active.upstream',
      check: 'healthUpstream',
      since: '2.9.1',
    },
    health_port: {
      args: '<port:int>',
      json: 'health_checks.active.port',
      conflicts: {
        'health_checks.active.upstream': "the 'health_port' subdirective is ignored if 'health_upstream' is used!",
      },
      error: "bad port number '{value}': {error}",
    },
    health_headers: {
      at: 'health_checks.active.headers=',
      block: { '*': { args: '<field> [<values...>]', surplus: 'line', json: { '{field}[]': '<values>' } } },
    },
    health_method: { ...text('health_checks.active.method'), since: '2.9.1' },
    health_request_body: { ...text('health_checks.active.body'), since: '2.9.1' },
    health_interval: duration('health_checks.active.interval', 'bad interval value {value}: {error}'),
    health_timeout: duration('health_checks.active.timeout', 'bad timeout value {value}: {error}'),
    health_status: {
      args: '<status:statusClass>',
      json: 'health_checks.active.expect_status',
      error: "bad status value '{value}': {error}",
    },
    health_body: text('health_checks.active.expect_body'),
    health_follow_redirects: { surplus: 'first', json: 'health_checks.active.follow_redirects', since: '2.8.4' },
    health_passes: { ...count('health_checks.active.passes', 'passes'), since: '2.8.4' },
    health_fails: { ...count('health_checks.active.fails', 'fails'), since: '2.8.4' },

    max_fails: count('health_checks.passive.max_fails', 'maximum fail'),
    fail_duration: duration('health_checks.passive.fail_duration'),
    unhealthy_request_count: count('health_checks.passive.unhealthy_request_count', 'maximum connection'),
    unhealthy_status: {
      args: '<codes:statusClass...>',
      surplus: 'line',
      json: { 'health_checks.passive.unhealthy_status[]': '<codes>' },
      error: "bad status value '{last}': {error}",
    },
    unhealthy_latency: duration('health_checks.passive.unhealthy_latency'),

    flush_interval: streamDuration('flush_interval'),
    buffer_requests: { until: '2.6.2', instead: 'request_buffers' },
    buffer_responses: { until: '2.6.2', instead: 'response_buffers' },
    max_buffer_size: {
      args: '<size:size>',
      until: '2.6.2',
      instead: 'request_buffers and response_buffers',
    },
    request_buffers: { ...bufferSize('request_buffers'), since: '2.8.4' },
    response_buffers: { ...bufferSize('response_buffers'), since: '2.8.4' },
    stream_buffer_size: { ...bufferSize('stream_buffer_size'), since: '2.11.3' },
    stream_timeout: { ...streamDuration('stream_timeout'), since: '2.8.4' },
    stream_close_delay: { ...streamDuration('stream_close_delay'), since: '2.8.4' },

    trusted_proxies: { args: '[<ranges:ipRange...>]', surplus: 'line', json: { 'trusted_proxies[]': '<ranges>' } },
    header_up: { ...headerOperation('headerReplacement(up)'), check: 'unneededHeader' },
    header_down: headerOperation('headerReplacement(down)'),
    method: { ...text('rewrite.method'), surplus: 'first' },
    rewrite: { ...text('rewrite.uri'), surplus: 'first' },
    proxy_status_name: { ...text('proxy_status_name'), surplus: 'first', since: '2.11.7' },

    transport: {
      args: '<transport:module(http.reverse_proxy.transport, protocol)>',
      json: '$transport',
      conflicts: { transport: 'transport already specified' },
    },
    verbose_logs: { json: 'verbose_logs', once: 'verbose_logs already specified', since: '2.8.4' },
    ...responseEntries,
  },
}
