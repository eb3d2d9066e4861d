import type { Documentation } from '../../documentation.ts'

export const protocol: Documentation = {
  summary: 'Matches the protocol of the request, or its version of HTTP.',
  page: 'caddyfile/matchers#protocol',
  example: '@m protocol https\nrespond @m ok',
}
