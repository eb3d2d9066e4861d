import type { Row } from '../../../row.ts'

export const multiRegexp: Row = {
  since: '2.11.1',
  goType: '*logging.MultiRegexpFilter',
  unknown: 'unrecognized subdirective {name}',
  block: { regexp: { args: '<pattern> <value>', read: 'regexpOperation' } },
  load: 'regexpOperations',
  need: { operations: 'multi_regexp filter requires at least one regexp operation' },
}
