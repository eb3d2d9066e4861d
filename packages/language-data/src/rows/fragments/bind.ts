import type { Path, Row } from '../../row.ts'

/** Addresses to listen on, which are added to a list. Caddy's `parseBind` and `parseOptDefaultBind` (httpcaddyfile). */
export const bindRow = (list: Path): Row => ({
  matcher: 'none',
  args: '[<addresses...>]',
  json: { [list]: ['<addresses>'] },
  unknown: 'unknown subdirective: {name}',
  block: {
    protocols: {
      args: '<protocols...>',
      json: { protocols: '<protocols>' },
      missing: 'protocols requires one or more arguments',
    },
  },
})
