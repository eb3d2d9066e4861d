import type { Row } from '../../row.ts'

const fields = (json: string): Row => ({ args: '[<fields...>]', surplus: 'line', json: { [json]: '<fields>' } })

export const copyResponseHeaders: Row = {
  order: 10,
  handler: 'copy_response_headers',
  args: '[<matcher>]',
  surplus: 'line',
  load: 'oneListOfFields',
  unknown: "unrecognized subdirective '{name}'",
  block: { include: fields('include[]'), exclude: fields('exclude[]') },
}
