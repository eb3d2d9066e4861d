import type { Documentation } from '../../documentation.ts'

export const http: Documentation = {
  summary: 'Trusts authorities whose certificates are fetched from URLs.',
  page: 'caddyfile/directives/tls#http',
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool http http://localhost:9000/ca.pem\n\t}\n}',
  block: {
    endpoints: {
      summary: 'Adds URLs of PEM files.',
      page: 'caddyfile/directives/tls#endpoints',
      example:
        'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\tendpoints http://localhost:9000/ca.pem\n\t\t}\n\t}\n}',
    },
    tls: {
      summary: 'Configures how the fetch uses TLS.',
      page: 'caddyfile/directives/tls#http',
      example:
        'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\tinsecure_skip_verify\n\t\t\t}\n\t\t}\n\t}\n}',
      block: {
        ca: {
          summary: 'Chooses the authorities that the fetch trusts.',
          page: 'caddyfile/directives/tls#http',
          default: 'system roots',
          example:
            'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\tca file ca.pem\n\t\t\t}\n\t\t}\n\t}\n}',
        },
        insecure_skip_verify: {
          summary: 'Accepts any certificate of the server.',
          page: 'caddyfile/directives/tls#insecure_skip_verify',
          default: 'off',
          example:
            'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\tinsecure_skip_verify\n\t\t\t}\n\t\t}\n\t}\n}',
        },
        handshake_timeout: {
          summary: 'Limits how long the handshake may take.',
          page: 'caddyfile/directives/tls#handshake_timeout',
          default: 'none',
          example:
            'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\thandshake_timeout 5s\n\t\t\t}\n\t\t}\n\t}\n}',
        },
        server_name: {
          summary: 'Sets the name that the certificate must have.',
          page: 'caddyfile/directives/tls#server_name',
          default: 'host of the URL',
          example:
            'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\tserver_name pool.internal\n\t\t\t}\n\t\t}\n\t}\n}',
        },
        renegotiation: {
          summary: 'Tells whether the server may renegotiate.',
          page: 'caddyfile/directives/tls#renegotiation',
          default: 'never',
          example:
            'tls {\n\tclient_auth {\n\t\ttrust_pool http {\n\t\t\ttls {\n\t\t\t\trenegotiation once\n\t\t\t}\n\t\t}\n\t}\n}',
        },
      },
    },
  },
}
