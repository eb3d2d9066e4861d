import { quoteAsGo } from './go-number.ts'

/** What Go's `netip.ParseAddr` says of a text that is no IP address; undefined of one that is. */
export function ipAddressProblem(text: string): string | undefined {
  const [kind] = /[.:%]/.exec(text) ?? []
  const problem = kind === '.' ? ipv4Problem(text) : kind === ':' ? new Ipv6Reader(text).read() : noAddress[kind ?? '']
  if (problem === undefined) return undefined
  const { message, at = '' } = typeof problem === 'string' ? { message: problem } : problem
  return `ParseAddr(${quoteAsGo(text)}): ${message}${at === '' ? '' : ` (at ${quoteAsGo(at)})`}`
}

/** What Go's `netip.ParsePrefix` says of a text that is no range of IP addresses; undefined of one that is. */
export function ipPrefixProblem(text: string): string | undefined {
  const message = prefixMessage(text)
  return message === undefined ? undefined : `netip.ParsePrefix(${quoteAsGo(text)}): ${message}`
}

function prefixMessage(text: string): string | undefined {
  const slash = text.lastIndexOf('/')
  if (slash < 0) return "no '/'"
  const [address, bits] = [text.slice(0, slash), text.slice(slash + 1)]
  const problem = ipAddressProblem(address)
  if (problem !== undefined) return problem
  if (address.includes('%')) return 'IPv6 zones cannot be present in a prefix'
  if (!/^(\d|[1-9]\d+)$/.test(bits)) return `bad bits after slash: ${quoteAsGo(bits)}`
  return Number(bits) > (address.includes(':') ? 128 : 32) ? 'prefix length out of range' : undefined
}

/** A message, and what is left of the text where it is noticed. */
type IpProblem = string | { readonly message: string; readonly at: string }

const noAddress: Readonly<Record<string, string>> = { '%': 'missing IPv6 address', '': 'unable to parse IP' }

/** What is wrong first, from the left. */
function ipv4Problem(text: string): IpProblem | undefined {
  const fields = text.split('.')
  let at = 0
  for (const [index, field] of fields.entries()) {
    const problem = ipv4FieldProblem(field, text.slice(at))
    if (problem) return problem
    at += field.length
    const isLast = index === fields.length - 1
    if (field === '' || (index === fields.length - 2 && fields.at(-1) === '')) {
      return { message: 'IPv4 field must have at least one digit', at: text.slice(isLast ? at - 1 : at) }
    }
    if (index === 3 && !isLast) return 'IPv4 address too long'
    at++
  }
  return fields.length < 4 ? 'IPv4 address too short' : undefined
}

/** `rest` is the text from the field on. */
function ipv4FieldProblem(field: string, rest: string): IpProblem | undefined {
  const [digits] = /^\d*/.exec(field)!
  if (/^0\d/.test(digits)) return 'IPv4 field has octet with leading zero'
  if (Number(digits) > 255) return 'IPv4 field has value >255'
  return digits === field ? undefined : { message: 'unexpected character', at: rest.slice(digits.length) }
}

class Ipv6Reader {
  private readonly text: string
  private rest: string
  private bytes = 0
  private hasGap = false

  constructor(text: string) {
    this.text = text
    this.rest = text.replace(/%.*$/s, '')
  }

  read(): IpProblem | undefined {
    if (/^[^%]*%$/.test(this.text)) return 'zone must be a non-empty string'
    if (this.rest === '::') return undefined
    if (this.rest.startsWith('::')) {
      this.hasGap = true
      this.rest = this.rest.slice(2)
    }
    do {
      const problem = this.readField() ?? this.readColon()
      if (problem) return problem
    } while (this.bytes < 16 && this.rest !== '')
    if (this.rest !== '') return this.at('trailing garbage after address')
    if (this.bytes < 16) return this.hasGap ? undefined : 'address string too short'
    return this.hasGap ? 'the :: must expand to at least one field of zeros' : undefined
  }

  private at(message: string): IpProblem {
    return { message, at: this.rest }
  }

  private readField(): IpProblem | undefined {
    const { length } = /^[\da-f]*/i.exec(this.rest)![0]
    if (length > 4) return this.at('each group must have 4 or less digits')
    if (length === 0) return this.at('each colon-separated field must have at least one digit')
    if (this.rest[length] === '.') return this.readIpv4()
    this.rest = this.rest.slice(length)
    this.bytes += 2
    return undefined
  }

  private readIpv4(): IpProblem | undefined {
    if (!this.hasGap && this.bytes !== 12) {
      return this.at('embedded IPv4 address must replace the final 2 fields of the address')
    }
    if (this.bytes > 12) {
      return this.at('too many hex fields to fit an embedded IPv4 at the end of the address')
    }
    const problem = ipv4Problem(this.rest)
    this.rest = ''
    this.bytes += 4
    return problem
  }

  private readColon(): IpProblem | undefined {
    if (this.rest === '') return undefined
    if (!this.rest.startsWith(':')) return this.at('unexpected character, want colon')
    if (this.rest === ':') return this.at('colon must be followed by more characters')
    this.rest = this.rest.slice(1)
    if (!this.rest.startsWith(':')) return undefined
    if (this.hasGap) return this.at('multiple :: in address')
    this.hasGap = true
    this.rest = this.rest.slice(1)
    return undefined
  }
}
