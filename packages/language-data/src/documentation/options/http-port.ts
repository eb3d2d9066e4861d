import type { Documentation } from '../documentation.ts'

export const httpPort: Documentation = {
  summary: 'Sets the port that the server uses for HTTP; from outside it must still be reached at port 80.',
  page: 'caddyfile/options#http-port',
  default: '80',
  example: 'http_port 8080',
}
