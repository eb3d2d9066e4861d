import type { Row } from '../../row.ts'

/** Of two words the first is a matcher; if it is none, it is the path, and Caddy forgets the second. */
export const root: Row = {
  order: 4,
  handler: 'vars',
  matcher: 'ofTwo',
  args: '<path> [<ignored>]',
  surplus: 'head',
  before: { '2.8.4': { matcher: null, args: '[<matcher>] <path>' } },
  json: { root: '<path>' },
  missing: 'too few arguments; must have at least a root path',
  many: 'too many arguments; should only be a matcher and a path',
}
