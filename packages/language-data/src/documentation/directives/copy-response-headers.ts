import type { Documentation } from '../documentation.ts'

export const copyResponseHeaders: Documentation = {
  summary: "Copies header fields of the upstream's response to the client's response, inside `handle_response`.",
  page: 'caddyfile/directives/reverse_proxy#copy_response_headers',
  default: 'all fields',
  contexts: ['reverse_proxy > handle_response'],
  example: 'reverse_proxy app:8080 {\n\thandle_response {\n\t\tcopy_response_headers\n\t}\n}',
  block: {
    include: {
      summary: 'Copies these fields and no others.',
      page: 'caddyfile/directives/reverse_proxy#copy_response_headers',
      example:
        'reverse_proxy app:8080 {\n\thandle_response {\n\t\tcopy_response_headers {\n\t\t\tinclude Content-Type Etag\n\t\t}\n\t}\n}',
    },
    exclude: {
      summary: 'Copies all fields but these.',
      page: 'caddyfile/directives/reverse_proxy#copy_response_headers',
      example:
        'reverse_proxy app:8080 {\n\thandle_response {\n\t\tcopy_response_headers {\n\t\t\texclude Set-Cookie\n\t\t}\n\t}\n}',
    },
  },
}
