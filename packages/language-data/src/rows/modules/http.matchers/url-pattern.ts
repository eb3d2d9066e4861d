import type { Row } from '../../../row.ts'

export const urlPattern: Row = {
  since: '2.11.5',
  args: '<pattern>',
  repeat: true,
  json: 'pattern',
  missing: 'expected exactly one URL pattern',
  unknown: "unrecognized url_pattern option '{name}'",
  block: {
    base_url: { args: '<url>', json: 'base_url' },
    ignore_case: { surplus: 'first', json: 'ignore_case' },
  },
}
