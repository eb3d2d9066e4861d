import type { Documentation } from '../../documentation.ts'

export const path: Documentation = {
  summary:
    'Matches the path of the request, whatever its case; a `*` stands for any text at the start, at the end, on both sides or in the middle.',
  page: 'caddyfile/matchers#path',
  example: '@m path /api/* *.json\nrespond @m ok',
}
