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
    try_policy: {
      args: '<policy:knownWord(|first_exist|first_exist_fallback|smallest_size|largest_size|most_recently_modified)>',
      json: 'try_policy',
      loadError: 'unknown try policy {value}',
    },
    split_path: { args: '<delimiters...>', surplus: 'line', json: 'split_path' },
  },
}
