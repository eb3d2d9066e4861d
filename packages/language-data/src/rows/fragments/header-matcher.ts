import type { Row } from '../../row.ts'

/** Fields that a request or a response must or must not have. Caddy's `MatchHeader` (modules/caddyhttp/matchers.go). */
export const headerMatcher: Row = {
  isolated: true,
  repeat: true,
  args: [
    {
      sig: '!<field:nonempty>',
      surplus: 'first',
      many: 'malformed header matcher: null matching headers cannot have a field value',
      error: 'malformed header matcher: must have field name following ! character',
      json: { '{field}': null },
    },
    { sig: '<field> <value>', json: { '{field|header}[]': '<value>' } },
  ],
  missing: ['malformed header matcher: expected field', 'malformed header matcher: expected both field and value'],
  blockError: 'malformed header matcher: blocks are not supported',
}
