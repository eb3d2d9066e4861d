import type { Row } from '../../../row.ts'

export const randomChoose: Row = {
  args: '<choices:int>',
  json: 'choose',
  error: "invalid choice value '{value}': {error}",
}
