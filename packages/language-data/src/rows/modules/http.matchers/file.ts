import type { Row } from '../../../row.ts'

export const file: Row = {
  args: '[<files...>]',
  repeat: true,
  surplus: 'line',
  json: { 'try_files[]': '<files>' },
  unknown: 'unrecognized subdirective: {name}',
  block: {
    root: { args: '<path>', json: 'root' },
    try_files: {
      args: '[<files...>]',
      surplus: 'line',
      json: { 'try_files[]': '<files>' },
      need: { try_files: '@args' },
    },
    try_policy: { args: '<policy>', json: 'try_policy' },
    split_path: { args: '<delimiters...>', surplus: 'line', json: 'split_path' },
  },
}
