import { quoteAsGo } from '../go-number.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import { trimSpace } from '../trim-space.ts'
import type { ValueType } from '../value-type.ts'

const challenges = ['http-01', 'dns-01', 'tls-alpn-01']

/** A challenge of ACME; neither case nor blanks around it count (modules/caddypki/acmeserver/challenges.go). */
export const acmeChallenge: ValueType = {
  description: 'http-01, dns-01 or tls-alpn-01',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const challenge = trimSpace(text).toLowerCase()
    if (hasPlaceholder(text) || challenges.includes(challenge)) return []
    return [{ text: `acme challenge ${quoteAsGo(challenge)} is not supported` }]
  },
}
