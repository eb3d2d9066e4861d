import type { Row } from '../../../row.ts'

export const pathRegexp: Row = {
  args: '[<name>] <pattern:regularExpression>',
  repeat: true,
  loadError: { pattern: 'compiling matcher regexp {value}: {error}' },
  loadLine: 'regexpName',
  surplus: 'line',
  default: { name: '$matcher' },
  json: { pattern: '<pattern>', name: '<name>' },
  once: 'regular expression can only be used once per named matcher',
  when: 'early',
  blockError: 'malformed path_regexp matcher: blocks are not supported',
}
