import type { Row } from '../../row.ts'
import { renewalRatioTexts } from '../fragments/renewal-ratio.ts'

export const renewalWindowRatio: Row = {
  since: '2.11.1',
  args: '<ratio:float((0,1))>',
  take: 'token',
  surplus: 'anyAfter',
  json: '=',
  ...renewalRatioTexts,
}
