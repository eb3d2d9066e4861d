import type { ValueType } from '../value-type.ts'

/** Caddy's `SupportedCurves` (modules/caddytls/values.go). */
const tlsCurves: readonly string[] = ['x25519mlkem768', 'x25519', 'secp256r1', 'secp384r1', 'secp521r1']

/** An elliptic curve, or another way to exchange keys. */
export const tlsCurve: ValueType = {
  description: 'an elliptic curve such as x25519 or secp256r1',
  parse: ({ text }) => (tlsCurves.includes(text) ? { value: text } : { error: '' }),
}
