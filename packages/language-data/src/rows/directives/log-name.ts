import type { Row } from '../../row.ts'

export const logName: Row = {
  since: '2.8.4',
  order: 8,
  handler: 'vars',
  args: '[<matcher>] [<logger_names...>]',
  json: { access_logger_names: '<logger_names>' },
}
