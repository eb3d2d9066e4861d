import type { Documentation } from '../../documentation.ts'
import { dnsChallengeEntries } from '../../fragments/dns-challenge.ts'

export const zerossl: Documentation = {
  summary: 'Gets certificates from the API of ZeroSSL.',
  page: 'caddyfile/directives/tls#zerossl',
  example: 'tls {\n\tissuer zerossl 0123456789abcdef\n}',
  block: {
    ...dnsChallengeEntries(
      ['tls', 'issuer zerossl {env.ZEROSSL_KEY}'],
      (name) => `caddyfile/directives/tls#zerossl_${name}`,
    ),
    validity_days: {
      summary: 'Means to set how many days certificates are valid; Caddy refuses every value.',
      page: 'caddyfile/directives/tls#validity_days',
    },
    alt_http_port: {
      summary: 'Sets the port to which port 80 is forwarded, for the validation by HTTP.',
      page: 'caddyfile/directives/tls#zerossl_alt_http_port',
      default: '80',
      example: 'tls {\n\tissuer zerossl KEY {\n\t\talt_http_port 8080\n\t}\n}',
    },
  },
}
