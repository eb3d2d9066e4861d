import type { Documentation } from '../../documentation.ts'

export const method: Documentation = {
  summary: 'Matches the method of the request.',
  page: 'caddyfile/matchers#method',
  example: '@m method GET HEAD\nrespond @m ok',
}
