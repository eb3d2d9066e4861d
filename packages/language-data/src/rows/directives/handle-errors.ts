import type { Row } from '../../row.ts'

export const handleErrors: Row = {
  handler: 'subroute',
  matcher: 'none',
  args: '[<statuses:statusClass...>]',
  read: 'handleErrors',
  before: { '2.8.4': { args: null, read: null, body: 'routes' } },
  returns: '&caddyhttp.Subroute{…}',
}
