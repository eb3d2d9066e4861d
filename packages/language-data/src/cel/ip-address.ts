/** What Go's `netip` says of an address or a range of addresses, in Caddy's words; undefined where it is one. */
export function addressProblem(text: string): string | undefined {
  const [address] = text.split('%')
  const range = /%[^/]*(\/.*)?$/.exec(text)
  // A zone is cut out before the rest is read (modules/caddyhttp/ip_matchers.go).
  const plain = range ? `${address}${range[1] ?? ''}` : text
  if (plain.includes('/')) {
    const problem = prefixProblem(plain)
    return problem && `parsing CIDR expression '${plain}': netip.ParsePrefix(${quote(plain)}): ${problem}`
  }
  const problem = parseProblem(plain)
  return problem && `invalid IP address: '${plain}': ${problem}`
}

const quote = (text: string): string => JSON.stringify(text)

function prefixProblem(text: string): string | undefined {
  const slash = text.lastIndexOf('/')
  const address = text.slice(0, slash)
  const bits = text.slice(slash + 1)
  const problem = parseProblem(address)
  if (problem !== undefined) return problem
  if (!/^(0|[1-9]\d{0,2})$/.test(bits)) return `bad bits after slash: ${quote(bits)}`
  return Number(bits) > (address.includes(':') ? 128 : 32) ? 'prefix length out of range' : undefined
}

function parseProblem(text: string): string | undefined {
  const first = /[.:]/.exec(text)?.[0]
  const reason = first === '.' ? ipv4Problem(text) : first === ':' ? ipv6Problem(text) : 'unable to parse IP'
  return reason && `ParseAddr(${quote(text)}): ${reason}`
}

function ipv4Problem(text: string): string | undefined {
  const at = (index: number) => ` (at ${quote(text.slice(index))})`
  let fields = 0
  let digits = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (/\d/.test(char)) {
      if (digits === '0') return 'IPv4 field has octet with leading zero'
      digits += char
      if (Number(digits) > 255) return 'IPv4 field has value >255'
    } else if (char === '.') {
      if (i === 0 || i === text.length - 1 || text[i - 1] === '.') {
        return `IPv4 field must have at least one digit${at(i)}`
      }
      if (fields === 3) return 'IPv4 address too long'
      fields++
      digits = ''
    } else return `unexpected character${at(i)}`
  }
  return fields < 3 ? 'IPv4 address too short' : undefined
}

function ipv6Problem(text: string): string | undefined {
  const at = (rest: string) => ` (at ${quote(rest)})`
  let rest = text
  let ellipsis = -1
  let groups = 0
  if (rest.startsWith('::')) {
    ellipsis = 0
    rest = rest.slice(2)
    if (rest === '') return undefined
  }
  while (groups < 8) {
    const digits = /^[\da-f]*/i.exec(rest)![0]
    if (digits.length > 4) return `each group must have 4 or less digits${at(rest)}`
    if (digits === '') return `each colon-separated field must have at least one digit${at(rest)}`
    if (rest[digits.length] === '.') return embeddedProblem(rest, groups, ellipsis)
    groups++
    rest = rest.slice(digits.length)
    if (rest === '') break
    if (rest[0] !== ':') return `unexpected character, want colon${at(rest)}`
    if (rest.length === 1) return `colon must be followed by more characters${at(rest)}`
    rest = rest.slice(1)
    if (rest[0] !== ':') continue
    if (ellipsis >= 0) return `multiple :: in address${at(rest)}`
    ellipsis = groups
    rest = rest.slice(1)
    if (rest === '') break
  }
  if (rest !== '') return `trailing garbage after address${at(rest)}`
  if (groups < 8) return ellipsis < 0 ? 'address string too short' : undefined
  return ellipsis < 0 ? undefined : 'the :: must expand to at least one field of zeros'
}

/** An IPv4 address as the last two groups. */
function embeddedProblem(rest: string, groups: number, ellipsis: number): string | undefined {
  if (ellipsis < 0 && groups !== 6)
    return `embedded IPv4 address must replace the final 2 fields of the address (at ${quote(rest)})`
  if (groups > 6) return `too many hex fields to fit an embedded IPv4 at the end of the address (at ${quote(rest)})`
  return ipv4Problem(rest)
}
