import type { Documentation } from '../documentation.ts'

export const method: Documentation = {
  summary: 'Changes the method of the request for later handlers.',
  page: 'caddyfile/directives/method',
  example: 'method GET',
}
