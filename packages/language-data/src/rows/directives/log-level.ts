import type { Row } from '../../row.ts'

export const logLevel: Row = {
  since: '2.11.8',
  order: 8.5,
  handler: 'vars',
  args: '[<matcher>] <level:accessLogLevel>',
  surplus: 'line',
  json: 'log_level',
  blockError: 'log_level directive does not accept blocks',
  error: 'invalid log level {value|quoted}: expected DEBUG, INFO, WARN, or ERROR',
}
