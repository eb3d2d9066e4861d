import type { Documentation } from '../documentation.ts'

export const error: Documentation = {
  summary: 'Raises an HTTP error, which `handle_errors` can answer.',
  page: 'caddyfile/directives/error',
  default: '500',
  example: 'error /old* "Gone" 410',
  block: {
    message: {
      summary: 'Sets the text of the error.',
      page: 'caddyfile/directives/error#syntax',
      example: 'error 404 {\n\tmessage "nothing here"\n}',
    },
  },
}
