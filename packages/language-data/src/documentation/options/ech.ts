import type { Documentation } from '../documentation.ts'

export const ech: Documentation = {
  summary: 'Turns Encrypted ClientHello on, with these public names.',
  page: 'caddyfile/options#ech',
  default: 'off',
  example: 'ech ech.example.net',
  block: {
    dns: {
      summary: 'Sets the DNS provider that publishes the keys.',
      page: 'caddyfile/options#ech',
      default: 'the dns option',
      example: 'ech ech.example.com {\n\tdns cloudflare {env.CF_API_TOKEN}\n}',
    },
  },
}
