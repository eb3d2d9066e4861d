import type { Row } from '../../row.ts'

/** Caddy's `parseCaddyfile` (modules/caddyhttp/reverseproxy/forwardauth/caddyfile.go). */
export const forwardAuth: Row = {
  order: 20,
  args: '[<matcher>] [<upstreams:upstream...>]',
  inherits: 'reverse_proxy',
  need: { 'rewrite.uri': "the 'uri' subdirective is required" },
  prescan: {
    uri: {
      args: '<uri>',
      json: 'rewrite.uri',
      when: 'late',
      once: 'cannot re-declare uri: {value}',
      before: { '2.11.5': { once: null } },
    },
    copy_headers: { args: '[<fields...>]', read: 'copyHeaders' },
  },
}
