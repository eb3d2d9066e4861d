import type { Documentation } from '../documentation.ts'
import { clientAuthEntries } from '../fragments/client-auth.ts'
import { dnsChallengeEntries, overrideDomain } from '../fragments/dns-challenge.ts'

export const tls: Documentation = {
  summary: 'Sets the certificates of the site, and how it uses TLS.',
  page: 'caddyfile/directives/tls',
  default: 'automatic certificates',
  example: 'tls internal',
  block: {
    ...dnsChallengeEntries(['tls'], (name) => `caddyfile/directives/tls#${name}`),
    protocols: {
      summary: 'Sets the lowest and the highest version of TLS.',
      page: 'caddyfile/directives/tls#protocols',
      default: 'tls1.2 tls1.3',
      example: 'tls {\n\tprotocols tls1.3\n}',
    },
    ciphers: {
      summary: 'Lists the cipher suites for TLS 1.2 and below.',
      page: 'caddyfile/directives/tls#ciphers',
      default: "Go's list",
      example: 'tls {\n\tciphers TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256\n}',
    },
    curves: {
      summary: 'Lists the groups for key exchange.',
      page: 'caddyfile/directives/tls#curves',
      default: "Go's list",
      example: 'tls {\n\tcurves x25519 secp256r1\n}',
    },
    client_auth: {
      summary: 'Asks clients for certificates.',
      page: 'caddyfile/directives/tls#client_auth',
      default: 'off',
      example: 'tls {\n\tclient_auth {\n\t\tmode request\n\t}\n}',
      block: clientAuthEntries,
    },
    alpn: {
      summary: 'Lists the application protocols that the handshake offers.',
      page: 'caddyfile/directives/tls#alpn',
      default: "from the server's protocols",
      example: 'tls {\n\talpn h2 http/1.1\n}',
    },
    load: {
      summary: 'Loads certificates and keys from the PEM files of these folders.',
      page: 'caddyfile/directives/tls#load',
      example: 'tls {\n\tload /etc/certs\n}',
    },
    ca: {
      summary: 'Sets the directory of the ACME server.',
      page: 'caddyfile/directives/tls#ca',
      default: "Let's Encrypt, then ZeroSSL",
      example: 'tls {\n\tca https://acme-staging-v02.api.letsencrypt.org/directory\n}',
    },
    ca_root: {
      summary: 'Sets a root certificate by which the ACME server is trusted.',
      page: 'caddyfile/directives/tls#ca_root',
      default: 'system roots',
      example: 'tls {\n\tca_root /etc/acme/root.pem\n}',
    },
    key_type: {
      summary: 'Chooses the kind of key for new certificates.',
      page: 'caddyfile/directives/tls#key_type',
      default: 'p256',
      example: 'tls {\n\tkey_type p384\n}',
    },
    dns_challenge_override_domain: overrideDomain(['tls'], 'caddyfile/directives/tls#dns_challenge_override_domain'),
    on_demand: {
      summary: 'Gets a certificate for a name when a client first asks for it.',
      page: 'caddyfile/directives/tls#on_demand',
      default: 'off',
      example: 'tls {\n\ton_demand\n}',
    },
    reuse_private_keys: {
      summary: 'Keeps the private key when a certificate is renewed.',
      page: 'caddyfile/directives/tls#reuse_private_keys',
      default: 'a new key each time',
      example: 'tls {\n\treuse_private_keys\n}',
    },
    eab: {
      summary: 'Binds the ACME account to an account that the authority knows, by the id of a key and the key.',
      page: 'caddyfile/directives/tls#eab',
      example: 'tls {\n\teab KEYID bWFjLWtleQ\n}',
    },
    issuer: {
      summary: 'Adds an issuer; they are tried in this order.',
      page: 'caddyfile/directives/tls#issuer',
      default: 'acme',
      example: 'tls {\n\tissuer internal\n}',
    },
    get_certificate: {
      summary: 'Gets certificates from a manager while a client connects.',
      page: 'caddyfile/directives/tls#get_certificate',
      example: 'tls {\n\tget_certificate http http://localhost:9000/cert\n}',
    },
    insecure_secrets_log: {
      summary: 'Writes the secrets of TLS sessions to a file, for debugging.',
      page: 'caddyfile/directives/tls#insecure_secrets_log',
      default: 'off',
      example: 'tls {\n\tinsecure_secrets_log /tmp/keys.log\n}',
    },
    renewal_window_ratio: {
      summary: 'Renews certificates when this share of their lifetime is left.',
      page: 'caddyfile/directives/tls#renewal_window_ratio',
      default: '0.3333',
      example: 'tls {\n\trenewal_window_ratio 0.25\n}',
    },
  },
}
