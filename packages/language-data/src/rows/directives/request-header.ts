import type { Row } from '../../row.ts'

export const requestHeader: Row = {
  order: 21,
  handler: 'headers',
  args: '[<matcher>] <field> [<value> [<replacement>]]',
  surplus: 'first',
  check: 'requestHeaderField(:)',
  loadLine: 'headerReplacement',
}
