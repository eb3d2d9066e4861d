import type { Documentation } from '../documentation.ts'

export const push: Documentation = {
  summary: 'Pushes resources over HTTP/2, which browsers of today ignore.',
  page: 'caddyfile/directives/push',
  example: 'push /app.css',
  block: {
    headers: {
      summary: 'Lists operations on the headers of pushed requests.',
      page: 'caddyfile/directives/push#syntax',
      default: 'a safe set copied from the request',
      example: 'push {\n\theaders {\n\t\tX-Pushed 1\n\t}\n}',
      block: {
        '*': {
          summary:
            'Changes one field of the pushed request: alone it is set, `+` adds, `-` deletes, and a third word replaces by pattern.',
          page: 'caddyfile/directives/push#syntax',
          example: 'push {\n\theaders {\n\t\tX-Pushed 1\n\t}\n}',
        },
      },
    },
    GET: {
      summary: 'Pushes a resource as the answer to a GET request.',
      page: 'caddyfile/directives/push#syntax',
      example: 'push {\n\tGET /app.js\n}',
    },
    HEAD: {
      summary: 'Pushes a resource as the answer to a HEAD request.',
      page: 'caddyfile/directives/push#syntax',
      example: 'push {\n\tHEAD /app.js\n}',
    },
    '*': {
      summary: 'Pushes the resource with this path as the answer to a GET request.',
      page: 'caddyfile/directives/push#syntax',
      example: 'push {\n\t/app.js\n}',
    },
  },
}
