import type { Documentation } from '../documentation.ts'

export const uri: Documentation = {
  summary: "Edits a part of the request's URI inside the server: an end of the path, a text, a pattern or the query.",
  page: 'caddyfile/directives/uri',
  example: 'uri strip_prefix /api',
  keywords: {
    strip_prefix: {
      summary: 'Removes this beginning of the path.',
      page: 'caddyfile/directives/uri#syntax',
      example: 'uri strip_prefix /api',
    },
    strip_suffix: {
      summary: 'Removes this end of the path.',
      page: 'caddyfile/directives/uri#syntax',
      example: 'uri strip_suffix .html',
    },
    replace: {
      summary: 'Replaces a text in the URI, everywhere or only as often as the limit says.',
      page: 'caddyfile/directives/uri#syntax',
      default: 'no limit',
      example: 'uri replace /docs/ /v1/docs/ 1',
    },
    path_regexp: {
      summary: 'Replaces what a regular expression matches in the path.',
      page: 'caddyfile/directives/uri#syntax',
      example: 'uri path_regexp /+ /',
    },
    query: {
      summary: 'Changes parameters of the query, on its line or in its block.',
      page: 'caddyfile/directives/uri#syntax',
      example: 'uri query -utm_source',
    },
  },
  block: {
    '*': {
      summary:
        'Changes one parameter of the query: `-key` deletes, `+key value` adds, `key>new` renames, `key value` sets, and a third word replaces by pattern.',
      page: 'caddyfile/directives/uri#syntax',
      example: 'uri query {\n\t-utm_source\n\t+src mail\n}',
    },
  },
}
