import { quoteAsGo } from './go-number.ts'

/** What Go's `idna.ToASCII` says of a name that it cannot convert; undefined of one that it can. */
export function hostnameProblem(name: string): string | undefined {
  const wrong = name.split('.').find((label) => label.startsWith('xn--') && !isPunycode(label.slice(4)))
  return wrong === undefined ? undefined : `idna: invalid label ${quoteAsGo(wrong.slice(4))}`
}

/** Whether a text is what Punycode (RFC 3492) makes of some label; what is before the last hyphen stands for itself. */
function isPunycode(text: string): boolean {
  const hyphen = text.lastIndexOf('-')
  if (hyphen === 0) return false
  // A label of nothing but ASCII would have been left as it was.
  if (text.endsWith('-')) return /[^\0-\x7f]/.test(text)
  const digits = [...text.slice(hyphen + 1).toLowerCase()].map(digitOf)
  if (digits.some((digit) => digit < 0 || digit > 35)) return false
  let [count, code, index, bias, at] = [Math.max(hyphen, 0), 128, 0, 72, 0]
  while (at < digits.length) {
    const number = readNumber(digits, at, bias)
    if (!number || index + number.value > maxInt) return false
    at = number.end
    count++
    bias = adapt(number.value, count, index === 0)
    index += number.value
    code += Math.floor(index / count)
    if (code > 0x10ffff) return false
    index = (index % count) + 1
  }
  return true
}

/** A number of as many digits as it needs; undefined where digits are missing, or it is too large. */
function readNumber(
  digits: readonly number[],
  start: number,
  bias: number,
): { readonly value: number; readonly end: number } | undefined {
  let [value, weight] = [0, 1]
  for (let at = start; at < digits.length && weight <= maxInt; at++) {
    const digit = digits[at]!
    value += digit * weight
    if (value > maxInt) return undefined
    const threshold = Math.min(Math.max(36 * (at - start + 1) - bias, 1), 26)
    if (digit < threshold) return { value, end: at + 1 }
    weight *= 36 - threshold
  }
  return undefined
}

const digitOf = (digit: string): number =>
  /\d/.test(digit) ? Number(digit) + 26 : digit.codePointAt(0)! - 'a'.codePointAt(0)!

const maxInt = 2 ** 31 - 1

function adapt(change: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / 700) : change >> 1
  delta += Math.floor(delta / count)
  let k = 0
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35)
  return k + Math.floor((36 * delta) / (delta + 38))
}
