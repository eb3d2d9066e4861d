import type { Row } from '../../row.ts'

export const error: Row = {
  order: 31,
  handler: 'error',
  surplus: 'line',
  args: [
    { sig: '[<matcher>] <status:code3>', json: 'status_code' },
    { sig: '[<matcher>] <message> [<status>]', json: { error: '<message>', status_code: '<status>' } },
  ],
  unknown: "unrecognized subdirective '{name}'",
  block: {
    message: { args: '<message>', surplus: 'last', json: 'error', once: 'message already specified', when: 'early' },
  },
}
