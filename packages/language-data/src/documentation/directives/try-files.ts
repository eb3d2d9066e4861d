import type { Documentation } from '../documentation.ts'

export const tryFiles: Documentation = {
  summary: 'Rewrites the request to the first of the files that exists under the site root.',
  page: 'caddyfile/directives/try_files',
  example: 'try_files {path} {path}.html /index.html',
  block: {
    policy: {
      summary: 'Chooses among the files that exist.',
      page: 'caddyfile/directives/try_files#syntax',
      default: 'first_exist',
      example: 'try_files {path} /index.html {\n\tpolicy most_recently_modified\n}',
    },
  },
}
