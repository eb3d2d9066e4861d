import type { ValueType } from '../value-type.ts'

/** Caddy's `SupportedProtocols` (modules/caddytls/values.go). */
const tlsVersions: readonly string[] = ['tls1.2', 'tls1.3']

/** A version of TLS. */
export const tlsVersion: ValueType = {
  description: 'a version of TLS: tls1.2 or tls1.3',
  parse: ({ text }) => (tlsVersions.includes(text) ? { value: text } : { error: '' }),
}
