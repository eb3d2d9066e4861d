import type { Row } from '../../row.ts'

export const vars: Row = {
  order: 2,
  handler: 'vars',
  args: '[<matcher>] [<name> <value:scalar>]',
  surplus: 'first',
  json: { '{name}': '<value>' },
  block: { '*': { args: '<name> <value:scalar>', surplus: 'first', json: { '{name}': '<value>' } } },
}
