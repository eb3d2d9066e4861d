import type { Row } from '../../row.ts'

export const requestBody: Row = {
  order: 11,
  handler: 'request_body',
  args: '[<matcher>]',
  unknown: "unrecognized request_body subdirective '{name}'",
  block: {
    max_size: { args: '<size:size>', surplus: 'last', json: 'max_size', error: 'parsing max_size: {error}' },
    read_timeout: {
      args: '<timeout:duration>',
      surplus: 'last',
      json: 'read_timeout',
      error: 'parsing read_timeout: {error}',
      since: '2.8.4',
      until: '2.11.4',
      instead: 'the directive timeouts',
    },
    write_timeout: {
      args: '<timeout:duration>',
      surplus: 'last',
      json: 'write_timeout',
      error: 'parsing write_timeout: {error}',
      since: '2.8.4',
      until: '2.11.4',
      instead: 'the directive timeouts',
    },
    set: { args: '<content>', surplus: 'last', json: 'set', since: '2.10.0' },
  },
}
