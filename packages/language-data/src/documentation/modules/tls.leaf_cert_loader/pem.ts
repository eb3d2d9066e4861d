import type { Documentation } from '../../documentation.ts'

export const pem: Documentation = {
  summary: 'Loads certificates that are written here as PEM.',
  page: 'caddyfile/directives/tls#pem',
  example:
    'tls {\n\tclient_auth {\n\t\tverifier leaf pem <<PEM\n\t\t\t-----BEGIN CERTIFICATE-----\n\t\t\tMIIBLDCB36ADAgECAhQ2cnyTO1jVQ2ahN4buWz5JGU3c3zAFBgMrZXAwDDEKMAgG\n\t\t\tA1UEAwwBYTAeFw0yNjExMjQxNTMwNDJaFw0zNjExMjExNTMwNDJaMAwxCjAIBgNV\n\t\t\tBAMMAWEwKjAFBgMrZXADIQCpCSrVNCjTLBBWSh3tPzYXH+NJvsJDkgMlVnLR0m73\n\t\t\tuKNTMFEwHQYDVR0OBBYEFO75QkW0ozSmbkzLEgaODW7Ua3CpMB8GA1UdIwQYMBaA\n\t\t\tFO75QkW0ozSmbkzLEgaODW7Ua3CpMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA\n\t\t\t/EvMSWrhBIlT5olG0GsyixD4atr5J38YM2eLNMzOqRtyKOgVFY4YkrEg7YPTHDof\n\t\t\t/ykchGZnbhJayIJz9a9qAA==\n\t\t\t-----END CERTIFICATE-----\n\t\t\tPEM\n\t}\n}',
}
