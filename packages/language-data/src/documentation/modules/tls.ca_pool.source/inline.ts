import type { Documentation } from '../../documentation.ts'

export const inline: Documentation = {
  summary: 'Trusts authorities whose certificates are written here.',
  page: 'caddyfile/directives/tls#inline',
  example:
    'tls {\n\tclient_auth {\n\t\ttrust_pool inline {\n\t\t\ttrust_der MIIBLDCB36ADAgECAhQ2cnyTO1jVQ2ahN4buWz5JGU3c3zAFBgMrZXAwDDEKMAgGA1UEAwwBYTAeFw0yNjExMjQxNTMwNDJaFw0zNjExMjExNTMwNDJaMAwxCjAIBgNVBAMMAWEwKjAFBgMrZXADIQCpCSrVNCjTLBBWSh3tPzYXH+NJvsJDkgMlVnLR0m73uKNTMFEwHQYDVR0OBBYEFO75QkW0ozSmbkzLEgaODW7Ua3CpMB8GA1UdIwQYMBaAFO75QkW0ozSmbkzLEgaODW7Ua3CpMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA/EvMSWrhBIlT5olG0GsyixD4atr5J38YM2eLNMzOqRtyKOgVFY4YkrEg7YPTHDof/ykchGZnbhJayIJz9a9qAA==\n\t\t}\n\t}\n}',
  block: {
    trust_der: {
      summary: 'Adds certificates, as DER in base64.',
      page: 'caddyfile/directives/tls#trust_der',
      example:
        'tls {\n\tclient_auth {\n\t\ttrust_pool inline {\n\t\t\ttrust_der MIIBLDCB36ADAgECAhQ2cnyTO1jVQ2ahN4buWz5JGU3c3zAFBgMrZXAwDDEKMAgGA1UEAwwBYTAeFw0yNjExMjQxNTMwNDJaFw0zNjExMjExNTMwNDJaMAwxCjAIBgNVBAMMAWEwKjAFBgMrZXADIQCpCSrVNCjTLBBWSh3tPzYXH+NJvsJDkgMlVnLR0m73uKNTMFEwHQYDVR0OBBYEFO75QkW0ozSmbkzLEgaODW7Ua3CpMB8GA1UdIwQYMBaAFO75QkW0ozSmbkzLEgaODW7Ua3CpMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA/EvMSWrhBIlT5olG0GsyixD4atr5J38YM2eLNMzOqRtyKOgVFY4YkrEg7YPTHDof/ykchGZnbhJayIJz9a9qAA==\n\t\t}\n\t}\n}',
    },
  },
}
