import type { Documentation } from '../documentation.ts'

export const httpsPort: Documentation = {
  summary: 'Sets the port that the server uses for HTTPS; from outside it must still be reached at port 443.',
  page: 'caddyfile/options#https-port',
  default: '443',
  example: 'https_port 8443',
}
