import type { Row } from '../../row.ts'

export const logAppend: Row = {
  since: '2.8.4',
  order: 5,
  handler: 'log_append',
  args: '[<matcher>] <key> <value>',
  surplus: 'drop',
  json: { key: '<key>', value: '<value>' },
}
