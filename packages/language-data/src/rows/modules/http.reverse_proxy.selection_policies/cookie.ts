import type { Row } from '../../../row.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const cookie: Row = {
  args: '[<name> [<secret>]]',
  surplus: 'line',
  json: { name: '<name>', secret: '<secret>' },
  before: { '2.8.4': { unknown: 'skip' } },
  unknown: "unrecognized option '{name}'",
  block: {
    fallback: fallbackPolicy,
    max_age: {
      since: '2.9.1',
      args: '<age:duration((0,))>',
      surplus: 'first',
      json: 'max_age',
      once: 'cookie max_age already specified',
      error: 'invalid duration: {value}',
      range: 'invalid duration: {value}, max_age should be non-zero and positive',
    },
  },
}
