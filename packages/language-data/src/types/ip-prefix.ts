import { ipPrefixProblem } from '../go-ip-address.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** A range of addresses, even if it is only one. */
export const ipPrefix: ValueType = {
  description: 'a range of IP addresses such as 10.0.0.0/8',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = hasPlaceholder(text) ? undefined : ipPrefixProblem(text)
    return problem === undefined ? [] : [{ text: problem }]
  },
}
