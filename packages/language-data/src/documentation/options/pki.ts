import type { Documentation } from '../documentation.ts'

export const pki: Documentation = {
  summary: "Configures Caddy's own authorities.",
  page: 'caddyfile/options#pki-options',
  example: 'pki {\n\tca {\n\t\tname "Home CA"\n\t}\n}',
  block: {
    ca: {
      summary: 'Configures one authority, by its id.',
      page: 'caddyfile/options#pki-options',
      default: 'local',
      example: 'pki {\n\tca home {\n\t\tname "Home CA"\n\t}\n}',
      block: {
        name: {
          summary: 'Names the authority for people.',
          page: 'caddyfile/options#name-1',
          default: 'Caddy Local Authority',
          example: 'pki {\n\tca {\n\t\tname "Home CA"\n\t}\n}',
        },
        root_cn: {
          summary: 'Sets the common name of the root certificate.',
          page: 'caddyfile/options#root-cn',
          default: '{pki.ca.name} - {time.now.year} ECC Root',
          example: 'pki {\n\tca {\n\t\troot_cn "Home Root"\n\t}\n}',
        },
        intermediate_cn: {
          summary: 'Sets the common name of the intermediate certificate.',
          page: 'caddyfile/options#intermediate-cn',
          default: '{pki.ca.name} - ECC Intermediate',
          example: 'pki {\n\tca {\n\t\tintermediate_cn "Home Intermediate"\n\t}\n}',
        },
        intermediate_lifetime: {
          summary: 'Sets how long intermediate certificates are valid.',
          page: 'caddyfile/options#intermediate-lifetime',
          default: '7d',
          example: 'pki {\n\tca {\n\t\tintermediate_lifetime 30d\n\t}\n}',
        },
        maintenance_interval: {
          summary: "Sets how often the authority's certificates are looked at for renewal.",
          page: 'caddyfile/options#maintenance-interval',
          default: '10m',
          example: 'pki {\n\tca {\n\t\tmaintenance_interval 30m\n\t}\n}',
        },
        renewal_window_ratio: {
          summary: 'Renews the intermediate certificate when this share of its lifetime is left.',
          page: 'caddyfile/options#renewal-window-ratio-1',
          default: '0.2',
          example: 'pki {\n\tca {\n\t\trenewal_window_ratio 0.3\n\t}\n}',
        },
        root: {
          summary: 'Sets the key pair of the root.',
          page: 'caddyfile/options#root',
          default: 'generated',
          example: 'pki {\n\tca {\n\t\troot {\n\t\t\tcert root.pem\n\t\t\tkey root.key\n\t\t}\n\t}\n}',
          block: {
            cert: {
              summary: 'Sets the file of the certificate.',
              page: 'caddyfile/options#root',
              example: 'pki {\n\tca {\n\t\troot {\n\t\t\tcert root.pem\n\t\t\tkey root.key\n\t\t}\n\t}\n}',
            },
            key: {
              summary: 'Sets the file of the private key.',
              page: 'caddyfile/options#root',
              example: 'pki {\n\tca {\n\t\troot {\n\t\t\tcert root.pem\n\t\t\tkey root.key\n\t\t}\n\t}\n}',
            },
            format: {
              summary: 'Tells the format of the key pair.',
              page: 'caddyfile/options#root',
              default: 'pem_file',
              example:
                'pki {\n\tca {\n\t\troot {\n\t\t\tformat pem_file\n\t\t\tcert root.pem\n\t\t\tkey root.key\n\t\t}\n\t}\n}',
            },
          },
        },
        intermediate: {
          summary: 'Sets the key pair of the intermediate.',
          page: 'caddyfile/options#intermediate',
          default: 'generated',
          example: 'pki {\n\tca {\n\t\tintermediate {\n\t\t\tcert ca.pem\n\t\t\tkey ca.key\n\t\t}\n\t}\n}',
          block: {
            cert: {
              summary: 'Sets the file of the certificate.',
              page: 'caddyfile/options#intermediate',
              example: 'pki {\n\tca {\n\t\tintermediate {\n\t\t\tcert ca.pem\n\t\t\tkey ca.key\n\t\t}\n\t}\n}',
            },
            key: {
              summary: 'Sets the file of the private key.',
              page: 'caddyfile/options#intermediate',
              example: 'pki {\n\tca {\n\t\tintermediate {\n\t\t\tcert ca.pem\n\t\t\tkey ca.key\n\t\t}\n\t}\n}',
            },
            format: {
              summary: 'Tells the format of the key pair.',
              page: 'caddyfile/options#intermediate',
              default: 'pem_file',
              example:
                'pki {\n\tca {\n\t\tintermediate {\n\t\t\tformat pem_file\n\t\t\tcert ca.pem\n\t\t\tkey ca.key\n\t\t}\n\t}\n}',
            },
          },
        },
      },
    },
  },
}
