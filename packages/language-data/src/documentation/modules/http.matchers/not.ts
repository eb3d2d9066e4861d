import type { Documentation } from '../../documentation.ts'

export const not: Documentation = {
  summary: 'Matches requests that the matchers in it do not.',
  page: 'caddyfile/matchers#not',
  example: '@m not path /static/*\nrespond @m ok',
}
