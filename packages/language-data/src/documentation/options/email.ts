import type { Documentation } from '../documentation.ts'

export const email: Documentation = {
  summary: 'Sets the address by which the ACME account can be reached.',
  page: 'caddyfile/options#email',
  default: 'none',
  example: 'email admin@example.com',
}
