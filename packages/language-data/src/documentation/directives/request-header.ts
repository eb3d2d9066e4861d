import type { Documentation } from '../documentation.ts'

export const requestHeader: Documentation = {
  summary: 'Sets, adds, deletes or replaces fields of the request header for later handlers.',
  page: 'caddyfile/directives/request_header',
  example: 'request_header X-Env prod',
}
