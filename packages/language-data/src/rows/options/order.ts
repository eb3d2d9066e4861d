import type { Row } from '../../row.ts'

export const order: Row = {
  args: ['<directive> first|last', '<directive> before|after <other_directive>'],
  take: 'token',
  read: 'order',
  before: { '2.9.1': { read: 'order(anywhere)' } },
}
