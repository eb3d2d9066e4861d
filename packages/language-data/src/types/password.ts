import { base64Problem } from '../go-base64.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** The hash of a password as it is, which begins with `$`, or base64 of one (modules/caddyhttp/caddyauth/basicauth.go). */
export const password: ValueType = {
  description: 'the hash of a password, as caddy hash-password makes it',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = text.startsWith('$') || hasPlaceholder(text) ? undefined : base64Problem(text)
    return problem === undefined ? [] : [{ text: problem, kind: 'invalid-hash' }]
  },
}
