import type { Row } from '../../row.ts'

export const tryFiles: Row = {
  order: 17,
  handler: 'rewrite',
  args: '<files...>',
  surplus: 'line',
  json: '$files',
  unknown: 'skip',
  block: {
    policy: {
      args: '<policy:oneOf(first_exist|first_exist_fallback|smallest_size|largest_size|most_recently_modified)>',
      before: {
        '2.9.1': { args: '<policy:oneOf(first_exist|smallest_size|largest_size|most_recently_modified)>' },
      },
      json: '$policy',
      once: 'try policy already configured',
      when: 'early',
      error: 'unrecognized try policy: {value}',
    },
  },
}
