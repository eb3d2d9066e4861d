import type { Row } from '../../row.ts'

export const templates: Row = {
  order: 25,
  handler: 'templates',
  args: '[<matcher>]',
  unknown: 'skip',
  block: {
    mime: { args: '<types...>', surplus: 'line', json: 'mime_types' },
    between: { args: '<open> <close>', surplus: 'line', json: { delimiters: ['<open>', '<close>'] } },
    root: { args: '<path>', json: 'file_root' },
    extensions: {
      since: '2.8.4',
      surplus: 'first',
      block: {
        '*': {
          args: '<extension:module(http.handlers.templates.functions)>',
          json: { 'match.{$mod}': '<extension>' },
        },
      },
    },
  },
}
