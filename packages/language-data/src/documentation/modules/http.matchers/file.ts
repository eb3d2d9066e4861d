import type { Documentation } from '../../documentation.ts'

export const file: Documentation = {
  summary: 'Matches requests for which one of the files exists.',
  page: 'caddyfile/matchers#file',
  default: 'the request path',
  example: '@m file {path} {path}.html\nrespond @m ok',
  block: {
    root: {
      summary: 'Sets the directory in which files are looked for.',
      page: 'caddyfile/matchers#file',
      default: 'the site root',
      example: '@m file {\n\troot /srv\n}\nrespond @m ok',
    },
    try_files: {
      summary: 'Lists the files to look for, of which the last may be `=` with the status code of an error.',
      page: 'caddyfile/matchers#file',
      default: 'the request path',
      example: '@m file {\n\ttry_files {path} /index.html\n}\nrespond @m ok',
    },
    try_policy: {
      summary: 'Chooses among the files that exist.',
      page: 'caddyfile/matchers#file',
      default: 'first_exist',
      example: '@m file {\n\ttry_policy smallest_size\n}\nrespond @m ok',
    },
    split_path: {
      summary: 'Splits a path behind one of these texts, and looks for the file before it.',
      page: 'caddyfile/matchers#file',
      default: 'none',
      example: '@m file {\n\tsplit_path .php\n}\nrespond @m ok',
    },
  },
}
