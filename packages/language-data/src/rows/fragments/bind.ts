import type { Row } from '../../row.ts'

/** Addresses to listen on. Caddy's `parseBind` and `parseOptDefaultBind` (httpcaddyfile). */
export const bindRow: Row = {
  matcher: 'none',
  args: '[<addresses...>]',
  json: { addresses: '<addresses>' },
  unknown: 'unknown subdirective: {name}',
  block: {
    protocols: {
      args: '<protocols...>',
      json: { protocols: '<protocols>' },
      missing: 'protocols requires one or more arguments',
    },
  },
}
