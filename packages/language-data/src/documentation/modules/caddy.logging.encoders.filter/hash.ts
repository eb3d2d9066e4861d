import type { Documentation } from '../../documentation.ts'

export const hash: Documentation = {
  summary: 'Replaces the value by the beginning of its SHA-256 hash.',
  page: 'caddyfile/directives/log#hash',
  example: 'log {\n\tformat filter {\n\t\trequest>remote_ip hash\n\t}\n}',
}
