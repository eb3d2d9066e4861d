import type { Row } from '../../row.ts'

export const abort: Row = {
  order: 30,
  handler: 'static_response',
  args: '[<matcher>]',
  surplus: 'any',
  json: 'abort',
}
