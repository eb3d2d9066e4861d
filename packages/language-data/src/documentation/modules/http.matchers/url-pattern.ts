import type { Documentation } from '../../documentation.ts'

export const urlPattern: Documentation = {
  summary: 'Matches the URL of the request with a URL Pattern, and keeps what its groups capture.',
  page: 'caddyfile/matchers#standard-matchers',
  isUndocumented: true,
  example: '@m url_pattern /books/:id\nrespond @m ok',
  block: {
    base_url: {
      summary: 'Sets the URL that a pattern for a part of a URL is completed with.',
      page: 'caddyfile/matchers#standard-matchers',
      isUndocumented: true,
      example: '@m url_pattern /books/:id {\n\tbase_url https://example.com\n}\nrespond @m ok',
    },
    ignore_case: {
      summary: 'Compares without regard to case.',
      page: 'caddyfile/matchers#standard-matchers',
      isUndocumented: true,
      default: 'off',
      example: '@m url_pattern /books/:id {\n\tignore_case\n}\nrespond @m ok',
    },
  },
}
