import type { Row } from '../../row.ts'

export const invoke: Row = {
  since: '2.8.4',
  order: 26,
  handler: 'invoke',
  args: '[<matcher>] <named_route>',
  surplus: 'any',
  json: 'name',
  check: 'invoke',
}
