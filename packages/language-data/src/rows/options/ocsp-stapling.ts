import type { Row } from '../../row.ts'

export const ocspStapling: Row = {
  args: '<value:oneOf(off)>',
  surplus: 'last',
  json: { disable_stapling: true },
  error: "invalid argument '{value}'",
}
