import type { Documentation } from '../../documentation.ts'
import { dnsChallengeEntries, overrideDomain } from '../../fragments/dns-challenge.ts'
import { preferredChainsEntries } from '../../fragments/preferred-chains.ts'

export const acme: Documentation = {
  summary: 'Gets certificates from an ACME server.',
  page: 'caddyfile/directives/tls#acme',
  example: 'tls {\n\tissuer acme\n}',
  block: {
    ...dnsChallengeEntries(['tls', 'issuer acme'], () => 'caddyfile/directives/tls#acme'),
    lifetime: {
      summary: 'Asks the authority for certificates that are valid this long.',
      page: 'caddyfile/directives/tls#acme',
      isUndocumented: true,
      default: '0 (the authority decides)',
      example: 'tls {\n\tissuer acme {\n\t\tlifetime 30d\n\t}\n}',
    },
    dir: {
      summary: 'Sets the directory of the ACME server.',
      page: 'caddyfile/directives/tls#dir',
      default: 'https://acme-v02.api.letsencrypt.org/directory',
      example: 'tls {\n\tissuer acme {\n\t\tdir https://acme-staging-v02.api.letsencrypt.org/directory\n\t}\n}',
    },
    test_dir: {
      summary: 'Sets the directory of the ACME server that is tried after a failure.',
      page: 'caddyfile/directives/tls#test_dir',
      default: "the staging directory of Let's Encrypt",
      example: 'tls {\n\tissuer acme {\n\t\ttest_dir https://acme-staging-v02.api.letsencrypt.org/directory\n\t}\n}',
    },
    email: {
      summary: 'Sets the address by which the account can be reached.',
      page: 'caddyfile/directives/tls#email',
      example: 'tls {\n\tissuer acme {\n\t\temail admin@example.com\n\t}\n}',
    },
    profile: {
      summary: 'Chooses the profile of certificates that are ordered.',
      page: 'caddyfile/directives/tls#acme',
      default: 'none',
      example: 'tls {\n\tissuer acme {\n\t\tprofile shortlived\n\t}\n}',
    },
    timeout: {
      summary: 'Limits how long an operation may take.',
      page: 'caddyfile/directives/tls#timeout',
      default: '0 (none)',
      example: 'tls {\n\tissuer acme {\n\t\ttimeout 2m\n\t}\n}',
    },
    disable_http_challenge: {
      summary: 'Turns the HTTP challenge off.',
      page: 'caddyfile/directives/tls#disable_http_challenge',
      default: 'off',
      example: 'tls {\n\tissuer acme {\n\t\tdisable_http_challenge\n\t}\n}',
    },
    disable_tlsalpn_challenge: {
      summary: 'Turns the TLS-ALPN challenge off.',
      page: 'caddyfile/directives/tls#disable_tlsalpn_challenge',
      default: 'off',
      example: 'tls {\n\tissuer acme {\n\t\tdisable_tlsalpn_challenge\n\t}\n}',
    },
    distributed: {
      summary: 'Solves only the challenges that this instance began.',
      page: 'caddyfile/directives/tls#acme',
      isUndocumented: true,
      default: 'true',
      example: 'tls {\n\tissuer acme {\n\t\tdistributed false\n\t}\n}',
    },
    alt_http_port: {
      summary: 'Sets the port to which port 80 is forwarded, for the HTTP challenge.',
      page: 'caddyfile/directives/tls#alt_http_port',
      default: '80',
      example: 'tls {\n\tissuer acme {\n\t\talt_http_port 8080\n\t}\n}',
    },
    alt_tlsalpn_port: {
      summary: 'Sets the port to which port 443 is forwarded, for the TLS-ALPN challenge.',
      page: 'caddyfile/directives/tls#alt_tlsalpn_port',
      default: '443',
      example: 'tls {\n\tissuer acme {\n\t\talt_tlsalpn_port 8443\n\t}\n}',
    },
    eab: {
      summary: 'Binds the account to one that the authority knows, by the id of a key and the key.',
      page: 'caddyfile/directives/tls#acme',
      default: 'none',
      example: 'tls {\n\tissuer acme {\n\t\teab KEYID bWFjLWtleQ\n\t}\n}',
    },
    trusted_roots: {
      summary: 'Lists root certificates by which the ACME server is trusted.',
      page: 'caddyfile/directives/tls#trusted_roots',
      default: 'system roots',
      example: 'tls {\n\tissuer acme {\n\t\ttrusted_roots root.pem\n\t}\n}',
    },
    dns_challenge_override_domain: overrideDomain(['tls', 'issuer acme'], 'caddyfile/directives/tls#acme'),
    preferred_chains: {
      summary: 'Chooses among the certificate chains that the authority offers.',
      page: 'caddyfile/directives/tls#preferred_chains',
      default: 'the first',
      example: 'tls {\n\tissuer acme {\n\t\tpreferred_chains smallest\n\t}\n}',
      block: preferredChainsEntries(
        ['tls', 'issuer acme', 'preferred_chains'],
        (name) => `caddyfile/directives/tls#${name}`,
      ),
    },
  },
}
