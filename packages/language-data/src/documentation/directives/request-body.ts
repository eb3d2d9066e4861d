import type { Documentation } from '../documentation.ts'

export const requestBody: Documentation = {
  summary: 'Limits or replaces the bodies of requests.',
  page: 'caddyfile/directives/request_body',
  default: 'unlimited',
  example: 'request_body {\n\tmax_size 10MB\n}',
  block: {
    max_size: {
      summary: 'Limits how much of a body handlers can read, beyond which the answer is status 413.',
      page: 'caddyfile/directives/request_body#syntax',
      default: 'unlimited',
      example: 'request_body {\n\tmax_size 10MB\n}',
    },
    set: {
      summary: 'Replaces the body of the request by this text.',
      page: 'caddyfile/directives/request_body#syntax',
      example: 'request_body {\n\tset "{\\"ping\\":true}"\n}',
    },
  },
}
