import type { Row } from '../../row.ts'

export const handleErrors: Row = {
  handler: 'subroute',
  matcher: 'none',
  args: '[<statuses:statusClass...>]',
  read: 'handleErrors',
  returns: '&caddyhttp.Subroute{…}',
}
