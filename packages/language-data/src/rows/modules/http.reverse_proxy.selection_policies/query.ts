import type { Row } from '../../../row.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const query: Row = {
  since: '2.8.4',
  args: '<key>',
  json: 'key',
  loadLine: 'requiredText(query key)',
  unknown: "unrecognized option '{name}'",
  block: { fallback: fallbackPolicy },
}
