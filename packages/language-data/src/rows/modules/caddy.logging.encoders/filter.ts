import type { Row } from '../../../row.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

const field: Row = {
  args: '<field> <filter:module(caddy.logging.encoders.filter, filter)>',
  check: 'fieldFilter',
}

/** Fields stand in a block of their own, or in this one. Caddy's `FilterEncoder` (modules/logging/filterencoder.go). */
export const filter: Row = {
  block: { wrap: wrappedEncoder, fields: { block: { '*': field } }, '*': field },
  finish: 'regexpFilters',
}
