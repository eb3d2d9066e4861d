import type { Row } from '../../row.ts'

export const metrics: Row = {
  order: 34,
  handler: 'metrics',
  args: '[<matcher>]',
  surplus: 'line',
  unknown: 'unrecognized subdirective {name|quoted}',
  block: { disable_openmetrics: { json: 'disable_openmetrics' } },
}
