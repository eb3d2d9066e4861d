import type { Documentation } from '../documentation.ts'

export const handleErrors: Documentation = {
  summary: 'Handles requests that ended in an error, all of them or those with certain status codes.',
  page: 'caddyfile/directives/handle_errors',
  default: 'an empty page with the status',
  example: 'handle_errors 404 {\n\trespond "not found"\n}',
}
