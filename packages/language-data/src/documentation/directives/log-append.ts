import type { Documentation } from '../documentation.ts'

export const logAppend: Documentation = {
  summary:
    'Adds a field to the access log entry of the request; a `<` before the key takes the value before later handlers run.',
  page: 'caddyfile/directives/log_append',
  example: 'log_append upstream {rp.upstream.host}',
}
