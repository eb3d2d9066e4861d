import type { Row } from '../../../row.ts'

export const varsRegexp: Row = {
  args: '[<name>] <variable> <pattern:regularExpression>',
  repeat: true,
  loadError: { pattern: 'compiling matcher regexp {value}: {error}' },
  loadLine: 'regexpName',
  default: { name: '$matcher' },
  json: { '{variable}.pattern': '<pattern>', '{variable}.name': '<name>' },
  blockError: 'malformed vars_regexp matcher: blocks are not supported',
}
