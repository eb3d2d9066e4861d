import type { Documentation } from '../documentation.ts'

export const redir: Documentation = {
  summary: 'Answers with a redirect to another address.',
  page: 'caddyfile/directives/redir',
  default: '302',
  example: 'redir https://www.example.com{uri} permanent',
}
