import type { Row } from '../../../row.ts'

export const protocol: Row = {
  args: '<protocol>',
  repeat: true,
  json: '=',
  missing: 'expected exactly one protocol',
}
