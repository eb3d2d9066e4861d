import { ipAddressProblem } from '../go-ip-address.ts'
import { quoteAsGo } from '../go-number.ts'

/** What Caddy says of a text that is neither an IP address nor a range of them (modules/caddyhttp/ip_matchers.go). */
export function addressProblem(text: string): string | undefined {
  // Placeholders are replaced, then all from the zone on is cut off.
  if (text.includes('{')) return undefined
  const [plain = ''] = text.split('%')
  if (plain.includes('/')) {
    const problem = prefixProblem(plain)
    return problem && `parsing CIDR expression '${plain}': netip.ParsePrefix(${quoteAsGo(plain)}): ${problem}`
  }
  const problem = ipAddressProblem(plain)
  return problem && `invalid IP address: '${plain}': ${problem}`
}

function prefixProblem(text: string): string | undefined {
  const slash = text.lastIndexOf('/')
  const address = text.slice(0, slash)
  const bits = text.slice(slash + 1)
  const problem = ipAddressProblem(address)
  if (problem !== undefined) return problem
  if (!/^(0|[1-9]\d{0,2})$/.test(bits)) return `bad bits after slash: ${quoteAsGo(bits)}`
  return Number(bits) > (address.includes(':') ? 128 : 32) ? 'prefix length out of range' : undefined
}
