import type { Documentation } from '../documentation.ts'

export const rewrite: Documentation = {
  summary: 'Replaces the URI of the request inside the server, without telling the client.',
  page: 'caddyfile/directives/rewrite',
  example: 'rewrite * /index.php?{query}',
}
