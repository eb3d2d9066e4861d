import type { Row } from '../../row.ts'

export const method: Row = {
  order: 14,
  handler: 'rewrite',
  args: '[<matcher>] <method>',
  surplus: 'first',
  json: 'method',
}
