import type { Documentation } from '../documentation.ts'

export const vars: Documentation = {
  summary: 'Sets variables of the request, which later handlers and placeholders read.',
  page: 'caddyfile/directives/vars',
  example: 'vars plan pro',
  block: {
    '*': { summary: 'Sets one variable.', page: 'caddyfile/directives/vars#syntax', example: 'vars {\n\tplan pro\n}' },
  },
}
