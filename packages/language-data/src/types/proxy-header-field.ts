import type { ValueType } from '../value-type.ts'

/** A field that `reverse_proxy` changes, behind what says how. Caddy's `applyHeaderOp` (modules/caddyhttp/headers/caddyfile.go). */
export const proxyHeaderField: ValueType = {
  description: 'the name of a header, behind + to add it, - to remove it, or nothing to set it',
  parse: ({ text }) =>
    text.startsWith('?')
      ? {
          error: `${text}: the default header modifier ('?') can only be used on response headers; for conditional manipulation of request headers, use matchers`,
        }
      : { value: text },
}
