import type { Row } from '../../../row.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

const field: Row = { args: '<field> <value:scalar>', surplus: 'first', json: { 'fields.{field}': '<value>' } }

/** Fields stand in a block of their own, or in this one. */
export const append: Row = {
  since: '2.8.4',
  block: { wrap: wrappedEncoder, fields: { block: { '*': field } }, '*': field },
}
