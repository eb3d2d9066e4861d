import type { ValueType } from '../value-type.ts'

/** What is done with connections that have, or lack, a PROXY header; in letters of either case. */
export const proxyProtocolPolicy: ValueType = {
  description: 'IGNORE, USE, REJECT, REQUIRE or SKIP',
  parse({ text }) {
    const policy = text.toUpperCase()
    return ['IGNORE', 'USE', 'REJECT', 'REQUIRE', 'SKIP'].includes(policy) ? { value: policy } : { error: '' }
  },
}
