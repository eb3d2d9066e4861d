import type { Path, Row, RowChange } from '../../row.ts'

/**
 * Addresses to listen on, which are added to a list. Caddy's `parseBind` and `parseOptDefaultBind` (httpcaddyfile).
 * `formerly` is what else the row said before 2.9.1.
 */
export const bindRow = (list: Path, formerly: RowChange): Row => ({
  matcher: 'none',
  args: '[<addresses...>]',
  json: { [list]: ['<addresses>'] },
  unknown: 'unknown subdirective: {name}',
  before: { '2.9.1': { ...formerly, unknown: null, block: null } },
  block: {
    protocols: {
      since: '2.9.1',
      args: '<protocols...>',
      json: { protocols: '<protocols>' },
      missing: 'protocols requires one or more arguments',
    },
  },
})
