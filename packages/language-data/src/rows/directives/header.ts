import type { Row } from '../../row.ts'
import { responseMatcher } from '../fragments/response-matchers.ts'

const operation = '<field> [<value> [<replacement>]]'

/** One field on the line, or any number of them in the block. Caddy's `parseCaddyfile` (modules/caddyhttp/headers/caddyfile.go). */
export const header: Row = {
  order: 9,
  handler: 'headers',
  args: `[<matcher>] [${operation}]`,
  json: { $onLine: ['<field>'] },
  loadLine: 'headerReplacement',
  block: {
    defer: { json: 'response.deferred' },
    match: { ...responseMatcher, at: 'response.require=', since: '2.9.1' },
    '*': {
      args: operation,
      conflicts: { $onLine: 'cannot specify headers in both arguments and block' },
      when: 'early',
      loadLine: 'headerReplacement',
    },
  },
}
