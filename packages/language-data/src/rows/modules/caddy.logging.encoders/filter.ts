import type { Row } from '../../../row.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

const field: Row = {
  args: '<field> <filter:module(caddy.logging.encoders.filter, filter)>',
  check: 'fieldFilter',
  before: { '2.11.1': { check: 'fieldFilter(last)' } },
}

/** Fields stand in a block of their own, or in this one. Caddy's `FilterEncoder` (modules/logging/filterencoder.go). */
export const filter: Row = {
  block: { wrap: wrappedEncoder, fields: { block: { '*': field } }, '*': { ...field, since: '2.8.4' } },
  finish: 'regexpFilters',
}
