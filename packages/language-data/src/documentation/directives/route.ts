import type { Documentation } from '../documentation.ts'

export const route: Documentation = {
  summary: 'Groups directives and runs them in the order in which they are written.',
  page: 'caddyfile/directives/route',
  example: 'route {\n\trewrite * /x\n\trespond "{uri}"\n}',
}
