import type { Row } from '../../../row.ts'

export const randomChoose: Row = {
  args: '<choices:choices>',
  json: 'choose',
  error: "invalid choice value '{value}': {error}",
}
