import { quoteAsGo } from './go-number.ts'

/** A length of time in nanoseconds, or Go's words for what is wrong with the text. */
export type DurationResult = { readonly nanoseconds: number } | { readonly error: string }

const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
}

/** Caddy's `ParseDuration` (caddy.go): Go's durations, and `d` for days of 24 hours. */
export function parseDuration(text: string): DurationResult {
  if (utf8Length(text) > 1024) return { error: 'parsing duration: input string too long' }
  const days = replaceDays(text)
  return 'error' in days ? days : parseGoDuration(days.text)
}

/** The length in UTF-8 bytes, which is what Go's `len` counts. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Every `d` counts as days, whatever the letters around it; hence messages that name units nobody wrote. */
function replaceDays(text: string): { readonly text: string } | { readonly error: string } {
  let inNumber = false
  let numberStart = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === 'd') {
      const number = text.slice(numberStart, i)
      if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)) {
        return { error: `strconv.ParseFloat: parsing ${quoteLastByte(number)}: invalid syntax` }
      }
      text = `${text.slice(0, numberStart)}${inDecimals(Number(number) * 24)}h${text.slice(i + 1)}`
      i--
      continue
    }
    if (!inNumber) numberStart = i
    inNumber = /[0-9.+-]/.test(char)
  }
  return { text }
}

/** All digits, never an exponent. */
const inDecimals = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 100 })

/** As Go quotes it; Caddy goes by bytes, and has only the last one of a character outside of ASCII. */
function quoteLastByte(number: string): string {
  const unit = number.charCodeAt(number.length - 1)
  return unit >= 0x80 ? `"\\x${(0x80 | (unit & 0x3f)).toString(16)}"` : quoteAsGo(number)
}

/** Go's `time.ParseDuration`. */
export function parseGoDuration(text: string): DurationResult {
  const invalid = { error: `time: invalid duration ${quoteAsTime(text)}` }
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  let rest = text.slice(sign.length)
  if (rest === '0') return { nanoseconds: 0 }
  if (rest === '') return invalid
  let nanoseconds = 0
  while (rest !== '') {
    const [number, whole = ''] = /^(\d*)(?:\.\d*)?/.exec(rest)!
    if (number === '' || number === '.' || BigInt(whole) > largest) return invalid
    rest = rest.slice(number.length)
    const unit = /^[^.0-9]*/.exec(rest)![0]
    if (unit === '') return { error: `time: missing unit in duration ${quoteAsTime(text)}` }
    const factor = units[unit]
    if (factor === undefined) {
      return { error: `time: unknown unit ${quoteAsTime(unit)} in duration ${quoteAsTime(text)}` }
    }
    nanoseconds += Number(number) * factor
    if (nanoseconds > largest) return invalid
    rest = rest.slice(unit.length)
  }
  if (sign === '-') return { nanoseconds: -nanoseconds }
  return nanoseconds >= largest ? invalid : { nanoseconds }
}

const largest = 2n ** 63n

/** The `quote` of Go's package `time`: bytes of all but printable ASCII characters in hexadecimal. */
const quoteAsTime = (text: string): string =>
  `"${text.replace(/["\\]|[^ -\x7f]/gu, (char) => (char === '"' || char === '\\' ? `\\${char}` : bytesOf(char)))}"`

const bytesOf = (char: string): string =>
  encodeURIComponent(/\p{Cs}/u.test(char) ? '\ufffd' : char)
    .toLowerCase()
    .replaceAll('%', '\\x')

/** Go's `Duration.String`. */
export function formatDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s'
  const sign = nanoseconds < 0 ? '-' : ''
  const size = Math.abs(nanoseconds)
  if (size < 1e9) {
    const [unit, factor] = size < 1e3 ? ['ns', 1] : size < 1e6 ? ['µs', 1e3] : ['ms', 1e6]
    return `${sign}${withFraction(size, factor as number)}${unit}`
  }
  const hours = Math.floor(size / 3600e9)
  const minutes = Math.floor((size % 3600e9) / 60e9)
  const larger = hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : ''
  return `${sign}${larger}${withFraction(size % 60e9, 1e9)}s`
}

/** A quotient with as many decimals as it has. */
function withFraction(dividend: number, divisor: number): string {
  const digits = String(divisor).length - 1
  const fraction = String(dividend % divisor)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  const whole = Math.floor(dividend / divisor)
  return fraction === '' || divisor === 1 ? `${whole}` : `${whole}.${fraction}`
}
