import type { Row } from '../../row.ts'

export const handlePath: Row = {
  order: 28,
  handler: 'subroute',
  matcher: 'none',
  args: '<path>',
  read: 'handlePath',
}
