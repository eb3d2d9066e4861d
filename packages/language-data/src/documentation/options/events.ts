import type { Documentation } from '../documentation.ts'

export const events: Documentation = {
  summary: 'Ties handlers to events.',
  page: 'caddyfile/options#event-options',
  default: 'none',
  example: 'events {\n\ton cert_obtained exec systemctl reload postfix\n}',
  block: {
    on: {
      summary: 'Runs a handler when an event with this name happens, or any event for `*`.',
      page: 'caddyfile/options#on',
      example: 'events {\n\ton cert_obtained exec systemctl reload postfix\n}',
    },
  },
}
