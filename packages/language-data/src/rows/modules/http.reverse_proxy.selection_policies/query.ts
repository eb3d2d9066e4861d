import type { Row } from '../../../row.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const query: Row = {
  args: '<key>',
  json: 'key',
  unknown: "unrecognized option '{name}'",
  block: { fallback: fallbackPolicy },
}
