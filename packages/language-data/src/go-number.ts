/*
 * Go's strconv, with its errors.
 */

export type NumberResult = { readonly value: number } | { readonly error: string }

type Reason = 'invalid syntax' | 'value out of range'

const failure = (name: string, text: string, reason: Reason): NumberResult => ({
  error: `strconv.${name}: parsing ${quoteAsGo(text)}: ${reason}`,
})

export function parseAsInt(text: string, name = 'Atoi', bits = 64): NumberResult {
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text)!
  const size = readDigits(rest, bits)
  if (size === 'invalid syntax') return failure(name, text, size)
  const limit = 2n ** BigInt(bits - 1)
  if (size === 'value out of range' || size > limit || (size === limit && sign !== '-')) {
    return failure(name, text, 'value out of range')
  }
  return { value: Number(sign === '-' ? -size : size) }
}

export function parseAsUint(text: string, bits = 64): NumberResult {
  const value = readDigits(text, bits)
  return typeof value === 'string' ? failure('ParseUint', text, value) : { value: Number(value) }
}

export function parseAsOctal(text: string, bits: number): NumberResult {
  const value = readDigits(text, bits, 'octal')
  return typeof value === 'string' ? failure('ParseUint', text, value) : { value: Number(value) }
}

/** Go reads from the left: digits that are too many come before a character that is none. */
function readDigits(text: string, bits: number, base: 'decimal' | 'octal' = 'decimal'): bigint | Reason {
  const [digits] = (base === 'octal' ? /^[0-7]*/ : /^\d*/).exec(text)!
  const value = digits === '' ? 0n : BigInt(base === 'octal' ? `0o${digits}` : digits)
  if (value >= 2n ** BigInt(bits)) return 'value out of range'
  return digits === '' || digits !== text ? 'invalid syntax' : value
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

/** Go's `strconv.IsPrint`. */
const isPrintable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u

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
    else if (isPrintable.test(char)) quoted += char
    else if (code < 0x80) quoted += `\\x${code.toString(16).padStart(2, '0')}`
    else if (code < 0x10000) quoted += `\\u${code.toString(16).padStart(4, '0')}`
    else quoted += `\\U${code.toString(16).padStart(8, '0')}`
  }
  return `"${quoted}"`
}
