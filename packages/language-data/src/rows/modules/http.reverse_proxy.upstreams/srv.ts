import type { Row } from '../../../row.ts'
import { lookupEntries } from '../../fragments/dynamic-upstreams.ts'

export const srv: Row = {
  args: '[<name>]',
  surplus: 'line',
  json: { name: '<name>' },
  unknown: "unrecognized srv option '{name}'",
  block: {
    ...lookupEntries,
    name: { args: '<name>', json: 'name', once: 'srv name has already been specified' },
    service: { args: '<service>', json: 'service', once: 'srv service has already been specified' },
    proto: { args: '<proto>', json: 'proto', once: 'srv proto has already been specified' },
    grace_period: {
      since: '2.8.4',
      args: '<period:duration>',
      json: 'grace_period',
      error: "bad grace period value '{value}': {error}",
    },
  },
}
