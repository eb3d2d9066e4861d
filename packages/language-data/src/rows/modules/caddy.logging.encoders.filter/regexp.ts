import type { Row } from '../../../row.ts'

export const regexp: Row = {
  goType: '*logging.RegexpFilter',
  args: '[<pattern:regularExpression> [<value>]]',
  json: { regexp: '<pattern>', value: '<value>' },
}
