import type { Row } from '../../row.ts'

export const requestBody: Row = {
  order: 11,
  handler: 'request_body',
  args: '[<matcher>]',
  unknown: "unrecognized request_body subdirective '{name}'",
  block: {
    max_size: { args: '<size:size>', surplus: 'last', json: 'max_size', error: 'parsing max_size: {error}' },
    set: { args: '<content>', surplus: 'last', json: 'set' },
  },
}
