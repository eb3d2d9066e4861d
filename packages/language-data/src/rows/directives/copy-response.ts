import type { Row } from '../../row.ts'

/** A status alone on the line hides the block; everything else on the line is forgotten. */
export const copyResponse: Row = {
  order: 32,
  handler: 'copy_response',
  args: [
    { sig: '[<matcher>] <status:statusNumber>', ignoresBlock: true, json: 'status_code' },
    { sig: '[<matcher>] [<ignored...>]', surplus: 'drop' },
  ],
  unknown: "unrecognized subdirective '{name}'",
  block: { status: { args: '<status>', json: 'status_code' } },
}
