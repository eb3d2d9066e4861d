import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

const page = 'caddyfile/directives/tls'
const example = (...lines: readonly string[]): string => blockExample(['tls', 'client_auth'], ...lines)

const certificate =
  'MIIBLDCB36ADAgECAhQ2cnyTO1jVQ2ahN4buWz5JGU3c3zAFBgMrZXAwDDEKMAgGA1UEAwwBYTAeFw0yNjExMjQxNTMwNDJaFw0zNjExMjExNTMwNDJaMAwxCjAIBgNVBAMMAWEwKjAFBgMrZXADIQCpCSrVNCjTLBBWSh3tPzYXH+NJvsJDkgMlVnLR0m73uKNTMFEwHQYDVR0OBBYEFO75QkW0ozSmbkzLEgaODW7Ua3CpMB8GA1UdIwQYMBaAFO75QkW0ozSmbkzLEgaODW7Ua3CpMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA/EvMSWrhBIlT5olG0GsyixD4atr5J38YM2eLNMzOqRtyKOgVFY4YkrEg7YPTHDof/ykchGZnbhJayIJz9a9qAA=='

export const clientAuthEntries: Readonly<Record<string, Documentation>> = {
  mode: {
    summary: 'Tells how strictly certificates are asked for and checked.',
    page: `${page}#mode`,
    default: 'require_and_verify with trusted authorities, else require',
    example: example('mode verify_if_given'),
  },
  trust_pool: {
    summary: 'Chooses the authorities by which certificates of clients are trusted.',
    page: `${page}#trust_pool`,
    example: example('trust_pool file ca.pem'),
  },
  trusted_ca_cert: {
    summary: 'Trusts an authority whose certificate is written here, in a form that `trust_pool inline` replaced.',
    page: `${page}#client_auth`,
    isUndocumented: true,
    example: example(`trusted_ca_cert ${certificate}`),
  },
  trusted_ca_cert_file: {
    summary: 'Trusts the authorities in a PEM file, in a form that `trust_pool file` replaced.',
    page: `${page}#client_auth`,
    isUndocumented: true,
    example: example('trusted_ca_cert_file ca.pem'),
  },
  trusted_leaf_cert: {
    summary: 'Accepts a client certificate that is written here, in a form that `verifier leaf` replaced.',
    page: `${page}#client_auth`,
    isUndocumented: true,
    example: example(`trusted_leaf_cert ${certificate}`),
  },
  trusted_leaf_cert_file: {
    summary: 'Accepts the client certificates in a PEM file, in a form that `verifier leaf` replaced.',
    page: `${page}#client_auth`,
    isUndocumented: true,
    example: example('trusted_leaf_cert_file client.pem'),
  },
  verifier: {
    summary: 'Adds a module that checks certificates further.',
    page: `${page}#verifier`,
    example: example('trust_pool file ca.pem', 'verifier leaf file client.pem'),
  },
}
