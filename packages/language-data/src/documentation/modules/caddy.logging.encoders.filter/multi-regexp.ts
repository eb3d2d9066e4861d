import type { Documentation } from '../../documentation.ts'

export const multiRegexp: Documentation = {
  summary: 'Replaces what several regular expressions match in the value, one after another.',
  page: 'caddyfile/directives/log#filter',
  isUndocumented: true,
  example:
    'log {\n\tformat filter {\n\t\trequest>uri multi_regexp {\n\t\t\tregexp token=\\w+ token=hidden\n\t\t}\n\t}\n}',
  block: {
    regexp: {
      summary: 'Replaces what one regular expression matches.',
      page: 'caddyfile/directives/log#regexp',
      example:
        'log {\n\tformat filter {\n\t\trequest>uri multi_regexp {\n\t\t\tregexp token=\\w+ token=hidden\n\t\t}\n\t}\n}',
    },
  },
}
