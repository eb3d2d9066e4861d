import type { Row } from '../../row.ts'

export const respond: Row = {
  order: 33,
  handler: 'static_response',
  surplus: 'line',
  args: [
    { sig: '[<matcher>] <status:code3>', json: 'status_code' },
    { sig: '[<matcher>] <body> [<status>]', json: { body: '<body>', status_code: '<status>' } },
  ],
  unknown: "unrecognized subdirective '{name}'",
  block: {
    body: { args: '<body>', surplus: 'last', json: 'body', once: 'body already specified', when: 'early' },
    close: { json: 'close', once: 'close already specified' },
  },
}
