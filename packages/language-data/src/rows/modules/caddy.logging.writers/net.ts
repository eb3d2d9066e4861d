import type { Row } from '../../../row.ts'

export const net: Row = {
  args: '<address:logAddress>',
  surplus: 'first',
  json: 'address',
  unknown: "unrecognized subdirective '{name}'",
  before: { '2.10.0': { unknown: 'skip' } },
  block: {
    dial_timeout: {
      args: '<timeout:duration>',
      surplus: 'first',
      json: 'dial_timeout',
      error: 'invalid duration: {value}',
      loadLine: 'notNegative(timeout)',
    },
    soft_start: { surplus: 'first', json: 'soft_start', since: '2.8.4' },
  },
}
