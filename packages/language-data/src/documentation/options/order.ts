import type { Documentation } from '../documentation.ts'

export const order: Documentation = {
  summary: 'Gives a directive its place in the order of handlers.',
  page: 'caddyfile/options#order',
  default: 'the built-in order',
  example: 'order templates before encode',
}
