import type { Row } from '../../../row.ts'

export const headerRegexp: Row = {
  args: '[<name>] <field> <pattern>',
  repeat: true,
  default: { name: '$matcher' },
  json: { '{field}.pattern': '<pattern>', '{field}.name': '<name>' },
  once: 'header_regexp matcher can only be used once per named matcher, per header field: {field}',
  onceAt: '{field}',
  when: 'late',
  blockError: 'malformed header_regexp matcher: blocks are not supported',
}
