import type { Row } from '../../row.ts'

const operation = '<operation> [<value> [<replacement>]]'

export const uri: Row = {
  order: 16,
  handler: 'rewrite',
  surplus: 'line',
  args: [
    { sig: '[<matcher>] strip_prefix <prefix>', ignoresBlock: true, json: 'strip_path_prefix' },
    { sig: '[<matcher>] strip_suffix <suffix>', ignoresBlock: true, json: 'strip_path_suffix' },
    {
      sig: '[<matcher>] replace <find> <replacement> [<limit:intOrEmpty>]',
      ignoresBlock: true,
      json: { 'uri_substring[]': { find: '<find>', replace: '<replacement>', limit: '<limit>' } },
      error: 'limit must be an integer; invalid: {error}',
    },
    {
      sig: '[<matcher>] path_regexp <pattern> <replacement>',
      ignoresBlock: true,
      json: { 'path_regexp[]': { find: '<pattern>', replace: '<replacement>' } },
    },
    { sig: `[<matcher>] query [${operation}]`, json: { $onLine: ['<operation>'], query: {} }, since: '2.8.4' },
  ],
  keyword: "unrecognized URI manipulation '{value}'",
  check: 'queryOperation',
  loadLine: 'uriPatterns',
  block: {
    '*': {
      args: operation,
      surplus: 'line',
      check: 'queryOperation',
      loadLine: 'uriPatterns',
      conflicts: { $onLine: 'Cannot specify uri query rewrites in both argument and block' },
      when: 'early',
    },
  },
}
