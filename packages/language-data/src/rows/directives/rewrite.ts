import type { Row } from '../../row.ts'

/** Of two words the first is a matcher; if it is none, it is the URI, and Caddy forgets the second. */
export const rewrite: Row = {
  order: 15,
  handler: 'rewrite',
  matcher: 'ofTwo',
  args: '<to> [<ignored>]',
  surplus: 'head',
  before: { '2.8.4': { matcher: null, args: '[<matcher>] <to>' } },
  json: { uri: '<to>' },
  missing: 'too few arguments; must have at least a rewrite URI',
  many: 'too many arguments; should only be a matcher and a URI',
}
