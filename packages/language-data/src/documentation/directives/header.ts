import type { Documentation } from '../documentation.ts'
import { responseMatcherEntries } from '../fragments/response-matchers.ts'

export const header: Documentation = {
  summary: 'Sets, adds, deletes, replaces or presets fields of the response header.',
  page: 'caddyfile/directives/header',
  example: 'header X-Frame-Options DENY',
  block: {
    defer: {
      summary: 'Puts the operations off until the response is about to be written.',
      page: 'caddyfile/directives/header#syntax',
      default: 'only for deletions and ? defaults',
      example: 'header {\n\tdefer\n}',
    },
    match: {
      summary: 'Limits the operations to responses that the matcher takes, and defers them.',
      page: 'caddyfile/directives/header#match',
      default: 'every response',
      example: 'header {\n\tmatch status 2xx\n}',
      block: responseMatcherEntries,
    },
    '*': {
      summary:
        'Changes one field: alone it is set, `+` adds, `-` deletes, `?` sets it where it is missing, `>` defers, and a third word replaces by pattern.',
      page: 'caddyfile/directives/header#syntax',
      example: 'header {\n\t-Server\n}',
    },
  },
}
