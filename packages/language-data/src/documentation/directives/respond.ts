import type { Documentation } from '../documentation.ts'

export const respond: Documentation = {
  summary: 'Answers with a fixed response.',
  page: 'caddyfile/directives/respond',
  default: '200',
  example: 'respond "Hello" 200',
  block: {
    body: {
      summary: 'Sets the body of the response.',
      page: 'caddyfile/directives/respond#syntax',
      example: 'respond 200 {\n\tbody "Bye"\n}',
    },
    close: {
      summary: 'Closes the connection after the response.',
      page: 'caddyfile/directives/respond#syntax',
      default: 'off',
      example: 'respond 200 {\n\tclose\n}',
    },
  },
}
