import type { Row } from '../../row.ts'

export const invoke: Row = {
  order: 26,
  handler: 'invoke',
  args: '[<matcher>] <named_route>',
  surplus: 'any',
  json: 'name',
  check: 'invoke',
}
