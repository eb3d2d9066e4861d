import type { Documentation } from '../documentation.ts'

export const handle: Documentation = {
  summary: 'Groups directives; of all such groups on one level only the first that matches runs.',
  page: 'caddyfile/directives/handle',
  example: 'handle /api/* {\n\treverse_proxy app:8080\n}',
}
