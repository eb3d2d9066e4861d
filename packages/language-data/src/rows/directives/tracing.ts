import type { Row } from '../../row.ts'

export const tracing: Row = {
  order: 0,
  handler: 'tracing',
  args: '[<matcher>]',
  surplus: 'first',
  unknown: '@args',
  block: {
    span: { args: '<name>', surplus: 'first', json: 'span' },
    span_attributes: {
      since: '2.11.1',
      block: {
        '*': { args: '<attribute> <value>', surplus: 'first', json: { 'span_attributes.{attribute}': '<value>' } },
      },
    },
  },
}
