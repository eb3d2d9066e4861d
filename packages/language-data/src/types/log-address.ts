import { hasPlaceholder } from '../has-placeholder.ts'
import { countPorts, networkAddressProblem, splitNetworkAddress } from '../network-address.ts'
import type { ValueType } from '../value-type.ts'

/** Where log entries are sent to. `NetWriter.Provision` (modules/logging/netwriter.go). */
export const logAddress: ValueType = {
  description: 'a network address',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = hasPlaceholder(text) ? undefined : problemOf(text)
    return problem === undefined ? [] : [{ text: problem }]
  },
}

function problemOf(text: string): string | undefined {
  const invalid = networkAddressProblem(text)
  if (invalid !== undefined) return `parsing network address '${text}': ${invalid}`
  const address = splitNetworkAddress(text)
  return 'error' in address || countPorts(address.port) === 1 ? undefined : 'multiple ports not supported'
}
