import type { Row } from '../../../row.ts'

export const headerRegexp: Row = {
  args: '[<name>] <field> <pattern:regularExpression>',
  repeat: true,
  loadError: { pattern: 'compiling matcher regexp {value}: {error}' },
  loadLine: 'regexpName',
  default: { name: '$matcher' },
  json: { '{field}.pattern': '<pattern>', '{field}.name': '<name>' },
  once: 'header_regexp matcher can only be used once per named matcher, per header field: {field}',
  onceAt: '{field}',
  when: 'late',
  blockError: 'malformed header_regexp matcher: blocks are not supported',
}
