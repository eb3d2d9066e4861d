import type { Documentation } from '../documentation.ts'

export const timeouts: Documentation = {
  summary: 'Changes how long reading and writing may take on the connections of matching requests.',
  page: 'caddyfile/directives#directive-table',
  isUndocumented: true,
  default: "the server's timeouts",
  example: 'timeouts {\n\tread_timeout 2m\n}',
  block: {
    read_timeout: {
      summary:
        'Limits how long reading the request body may take, with a least rate in bytes a second if one is given.',
      page: 'caddyfile/directives#directive-table',
      isUndocumented: true,
      example: 'timeouts {\n\tread_timeout 2m\n}',
    },
    write_timeout: {
      summary: 'Limits how long writing the response may take, with a least rate in bytes a second if one is given.',
      page: 'caddyfile/directives#directive-table',
      isUndocumented: true,
      example: 'timeouts {\n\twrite_timeout 5m\n}',
    },
    max_write_chunk: {
      summary: 'Limits how much of the response is written before the deadline is renewed.',
      page: 'caddyfile/directives#directive-table',
      isUndocumented: true,
      example: 'timeouts {\n\tmax_write_chunk 64KiB\n}',
    },
  },
}
