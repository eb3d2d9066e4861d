import type { Documentation } from '../../documentation.ts'

export const host: Documentation = {
  summary: 'Matches the host that the request asks for.',
  page: 'caddyfile/matchers#host',
  example: '@m host a.example.com b.example.com\nrespond @m ok',
}
