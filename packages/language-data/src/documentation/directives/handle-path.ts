import type { Documentation } from '../documentation.ts'

export const handlePath: Documentation = {
  summary: 'Groups directives as `handle` does, and removes the prefix that its path matched.',
  page: 'caddyfile/directives/handle_path',
  example: 'handle_path /api/* {\n\treverse_proxy app:8080\n}',
}
