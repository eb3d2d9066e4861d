import type { Documentation } from '../../documentation.ts'

export const storage: Documentation = {
  summary: 'Trusts authorities whose certificates are in the storage.',
  page: 'caddyfile/directives/tls#storage',
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool storage roots/ca.pem\n\t}\n}',
  block: {
    keys: {
      summary: 'Adds keys under which the storage has PEM files.',
      page: 'caddyfile/directives/tls#keys',
      example: 'tls {\n\tclient_auth {\n\t\ttrust_pool storage {\n\t\t\tkeys roots/ca.pem\n\t\t}\n\t}\n}',
    },
    storage: {
      summary: 'Chooses the storage that is read.',
      page: 'caddyfile/directives/tls#storage',
      default: 'the global storage',
      example:
        'tls {\n\tclient_auth {\n\t\ttrust_pool storage {\n\t\t\tstorage file_system /srv/pool\n\t\t\tkeys roots/ca.pem\n\t\t}\n\t}\n}',
    },
  },
}
