import type { Documentation } from '../documentation.ts'

export const forwardAuth: Documentation = {
  summary:
    'Asks an authentication service about each request: a 2xx answer lets it pass, any other goes to the client.',
  page: 'caddyfile/directives/forward_auth',
  example: 'forward_auth auth:9091 {\n\turi /verify\n}',
  block: {
    uri: {
      summary: 'Sets the URI on the service that decides about the request; it must be there.',
      page: 'caddyfile/directives/forward_auth#syntax',
      example: 'forward_auth auth:9091 {\n\turi /verify\n}',
    },
    copy_headers: {
      summary:
        "Copies header fields of the service's answer to the request, each under a new name if `>` gives one, on the line or one a line.",
      page: 'caddyfile/directives/forward_auth#syntax',
      default: 'none',
      example: 'forward_auth auth:9091 {\n\turi /verify\n\tcopy_headers Remote-User>X-User\n}',
    },
  },
}
