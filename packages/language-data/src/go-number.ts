/*
 * Go's strconv, with its errors.
 */

export type NumberResult = { readonly value: number } | { readonly error: string }

const failure = (name: string, text: string, reason: string): NumberResult => ({
  error: `strconv.${name}: parsing ${quoteAsGo(text)}: ${reason}`,
})

export function parseAsInt(text: string, name = 'Atoi'): NumberResult {
  if (!/^[+-]?\d+$/.test(text)) return failure(name, text, 'invalid syntax')
  const value = BigInt(text.replace(/^\+/, ''))
  if (value > 2n ** 63n - 1n || value < -(2n ** 63n)) return failure(name, text, 'value out of range')
  return { value: Number(value) }
}

export function parseAsUint(text: string, bits = 64): NumberResult {
  if (!/^\d+$/.test(text)) return failure('ParseUint', text, 'invalid syntax')
  return BigInt(text) >= 2n ** BigInt(bits) ? failure('ParseUint', text, 'value out of range') : { value: Number(text) }
}

export function parseAsFloat(text: string): NumberResult {
  if (/^[+-]?(inf|infinity)$/i.test(text)) return { value: text.startsWith('-') ? -Infinity : Infinity }
  if (/^nan$/i.test(text)) return { value: Number.NaN }
  if (!/^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) || text.includes('_'))
    return failure('ParseFloat', text, 'invalid syntax')
  const value = Number(text)
  return Number.isFinite(value) ? { value } : failure('ParseFloat', text, 'value out of range')
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
