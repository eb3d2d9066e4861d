import type { Row } from '../../../row.ts'

export const vars: Row = {
  args: '<name> <values...>',
  repeat: true,
  surplus: 'line',
  json: { '{name}[]': '<values>' },
  missing: [
    'malformed vars matcher: expected field name',
    'malformed vars matcher: expected at least one value to match against',
  ],
  blockError: 'malformed vars matcher: blocks are not supported',
}
