import type { Row } from '../../../row.ts'
import { fallbackPolicy } from '../../fragments/fallback-policy.ts'

export const header: Row = {
  args: '<field>',
  json: 'field',
  loadLine: 'requiredText(header field)',
  unknown: "unrecognized option '{name}'",
  block: { fallback: fallbackPolicy },
}
