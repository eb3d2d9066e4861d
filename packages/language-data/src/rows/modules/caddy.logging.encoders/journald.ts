import type { Row } from '../../../row.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

export const journald: Row = {
  since: '2.11.3',
  surplus: 'first',
  unknown: 'unrecognized subdirective {name}',
  block: { wrap: wrappedEncoder },
}
