import type { Row } from '../../row.ts'
import { responseEntries } from '../fragments/response-matchers.ts'

export const intercept: Row = {
  since: '2.8.4',
  order: 24,
  handler: 'intercept',
  args: '[<matcher>]',
  unknown: 'unrecognized subdirective {name}',
  block: responseEntries,
  finish: 'handleResponses',
}
