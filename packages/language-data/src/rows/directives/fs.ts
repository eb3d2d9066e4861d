import type { Row } from '../../row.ts'

export const fs: Row = {
  since: '2.8.4',
  order: 3,
  handler: 'vars',
  args: '[<matcher>] <filesystem>',
  surplus: 'first',
  json: 'fs',
}
