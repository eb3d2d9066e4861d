import type { Row } from '../../../row.ts'

/** Words behind each other are one expression, quotes and all. A block is not looked at. */
export const expression: Row = {
  args: '<words...>',
  surplus: 'line',
  json: { words: '<words>' },
  loadLine: 'expression',
}
