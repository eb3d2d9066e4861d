import type { Documentation } from '../../documentation.ts'

export const internal: Documentation = {
  summary: "Issues certificates by Caddy's own authority.",
  page: 'caddyfile/directives/tls#internal',
  example: 'tls {\n\tissuer internal\n}',
  block: {
    ca: {
      summary: 'Chooses the authority, by its id.',
      page: 'caddyfile/directives/tls#internal',
      default: 'local',
      example: 'tls {\n\tissuer internal {\n\t\tca local\n\t}\n}',
    },
    lifetime: {
      summary: 'Sets how long certificates are valid.',
      page: 'caddyfile/directives/tls#lifetime',
      default: '12h',
      example: 'tls {\n\tissuer internal {\n\t\tlifetime 24h\n\t}\n}',
    },
    sign_with_root: {
      summary: 'Signs with the root certificate in place of the intermediate.',
      page: 'caddyfile/directives/tls#sign_with_root',
      default: 'off',
      example: 'tls {\n\tissuer internal {\n\t\tsign_with_root\n\t}\n}',
    },
  },
}
