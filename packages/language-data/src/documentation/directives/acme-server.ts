import type { Documentation } from '../documentation.ts'

export const acmeServer: Documentation = {
  summary: "Issues certificates of Caddy's own authority by the ACME protocol, below `/acme/`.",
  page: 'caddyfile/directives/acme_server',
  example: 'acme_server',
  block: {
    ca: {
      summary: 'Chooses the authority that signs.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'local',
      example: 'acme_server {\n\tca local\n}',
    },
    lifetime: {
      summary: 'Sets how long issued certificates are valid.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: '12h',
      example: 'acme_server {\n\tlifetime 24h\n}',
    },
    resolvers: {
      summary: 'Lists the DNS servers that are asked in DNS challenges.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'system resolvers',
      example: 'acme_server {\n\tresolvers 1.1.1.1\n}',
    },
    challenges: {
      summary: 'Lists the types of challenges that are offered.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'all',
      example: 'acme_server {\n\tchallenges http-01 tls-alpn-01\n}',
    },
    allow_wildcard_names: {
      summary: 'Permits certificates for wildcard names.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'off',
      example: 'acme_server {\n\tallow_wildcard_names\n}',
    },
    allow: {
      summary: 'Lists the names and addresses that can have certificates.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'everything',
      example: 'acme_server {\n\tallow {\n\t\tdomains *.internal\n\t}\n}',
      block: {
        domains: {
          summary: 'Permits certificates for these names.',
          page: 'caddyfile/directives/acme_server#syntax',
          example: 'acme_server {\n\tallow {\n\t\tdomains *.internal\n\t}\n}',
        },
        ip_ranges: {
          summary: 'Permits certificates for these addresses.',
          page: 'caddyfile/directives/acme_server#syntax',
          example: 'acme_server {\n\tallow {\n\t\tip_ranges 10.0.0.0/8\n\t}\n}',
        },
      },
    },
    deny: {
      summary: 'Lists the names and addresses that cannot have certificates.',
      page: 'caddyfile/directives/acme_server#syntax',
      default: 'nothing',
      example: 'acme_server {\n\tdeny {\n\t\tdomains secret.internal\n\t}\n}',
      block: {
        domains: {
          summary: 'Refuses certificates for these names.',
          page: 'caddyfile/directives/acme_server#syntax',
          example: 'acme_server {\n\tdeny {\n\t\tdomains secret.internal\n\t}\n}',
        },
        ip_ranges: {
          summary: 'Refuses certificates for these addresses.',
          page: 'caddyfile/directives/acme_server#syntax',
          example: 'acme_server {\n\tdeny {\n\t\tip_ranges 192.0.2.0/24\n\t}\n}',
        },
      },
    },
    sign_with_root: {
      summary: 'Signs with the root certificate in place of the intermediate.',
      page: 'caddyfile/directives/acme_server#syntax',
      isUndocumented: true,
      default: 'off',
      example: 'acme_server {\n\tsign_with_root\n}',
    },
  },
}
