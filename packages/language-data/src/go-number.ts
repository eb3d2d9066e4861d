/*
 * Go's strconv, with its errors.
 */

export type NumberResult = { readonly value: number } | { readonly error: string }

const failure = (name: string, text: string, reason: string): NumberResult => ({
  error: `strconv.${name}: parsing ${quoteAsGo(text)}: ${reason}`,
})

export function parseAsInt(text: string, name = 'Atoi', bits = 64): NumberResult {
  if (!/^[+-]?\d+$/.test(text)) return failure(name, text, 'invalid syntax')
  const value = BigInt(text.replace(/^\+/, ''))
  const limit = 2n ** BigInt(bits - 1)
  if (value >= limit || value < -limit) return failure(name, text, 'value out of range')
  return { value: Number(value) }
}

export function parseAsUint(text: string, bits = 64): NumberResult {
  const [digits] = /^\d*/.exec(text)!
  // Go reads from the left: digits that are too many come before a character that is none.
  const isTooLarge = digits !== '' && BigInt(digits) >= 2n ** BigInt(bits)
  if (!isTooLarge && (digits === '' || digits !== text)) return failure('ParseUint', text, 'invalid syntax')
  return isTooLarge ? failure('ParseUint', text, 'value out of range') : { value: Number(text) }
}

export function parseAsOctal(text: string, bits: number): NumberResult {
  if (!/^[0-7]+$/.test(text)) return failure('ParseUint', text, 'invalid syntax')
  const value = BigInt(`0o${text}`)
  return value >= 2n ** BigInt(bits) ? failure('ParseUint', text, 'value out of range') : { value: Number(value) }
}

const decimal = /^[+-]?([\d_]+\.?[\d_]*|\.[\d_]+)(e[+-]?\d[\d_]*)?$/i
const hexadecimal = /^([+-]?)0x([\da-f_]*)(?:\.([\da-f_]*))?p([+-]?\d[\d_]*)$/i

export function parseAsFloat(text: string): NumberResult {
  if (/^[+-]?inf(inity)?$/i.test(text)) return { value: text.startsWith('-') ? -Infinity : Infinity }
  if (/^nan$/i.test(text)) return { value: Number.NaN }
  const value = floatOf(text)
  if (value === undefined) return failure('ParseFloat', text, 'invalid syntax')
  return Number.isFinite(value) ? { value } : failure('ParseFloat', text, 'value out of range')
}

function floatOf(text: string): number | undefined {
  if (!hasUnderscoresBetweenDigits(text)) return undefined
  const plain = text.replaceAll('_', '')
  const [, sign, whole = '', fraction = '', exponent] = hexadecimal.exec(plain) ?? []
  if (exponent !== undefined && whole + fraction !== '') {
    const value = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length)
    return sign === '-' ? -value : value
  }
  return decimal.test(plain) ? Number(plain) : undefined
}

/** Go's `underscoreOK`: one of them, between digits or behind the prefix of a base. */
function hasUnderscoresBetweenDigits(text: string): boolean {
  const isHexadecimal = /^[+-]?0x/i.test(text)
  const digits = text.replace(/^[+-]?0[box]/i, '0')
  return !(isHexadecimal ? /(?<![\da-f])_|_(?![\da-f])/i : /(?<!\d)_|_(?!\d)/).test(digits)
}

export function parseAsBool(text: string): { readonly value: boolean } | { readonly error: string } {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return { value: true }
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text)) return { value: false }
  return failure('ParseBool', text, 'invalid syntax') as { error: string }
}

/** Go's `%q` of a string. */
export function quoteAsGo(text: string): string {
  const escapes: Record<string, string> = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\u0007': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\v': '\\v',
  }
  let quoted = ''
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (escapes[char]) quoted += escapes[char]
    else if (code < 0x20 || code === 0x7f) quoted += `\\x${code.toString(16).padStart(2, '0')}`
    else quoted += char
  }
  return `"${quoted}"`
}
