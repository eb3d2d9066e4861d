import type { Row } from '../../../row.ts'

export const multiRegexp: Row = {
  goType: '*logging.MultiRegexpFilter',
  unknown: 'unrecognized subdirective {name}',
  block: { regexp: { args: '<pattern> <value>', read: 'regexpOperation' } },
  load: 'regexpOperations',
  need: { operations: 'multi_regexp filter requires at least one regexp operation' },
}
