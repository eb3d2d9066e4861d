import { base64Problem } from '../go-base64.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** A certificate as base64 of DER. Of the certificate itself only its outermost frame is looked at. */
export const certificate: ValueType = {
  description: 'a certificate, DER in base64',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const problem = hasPlaceholder(text) ? undefined : (base64Problem(text) ?? frameProblem(text))
    return problem === undefined ? [] : [{ text: problem }]
  },
}

/** DER is a sequence that has the length it says. */
function frameProblem(text: string): string | undefined {
  const bytes = atBase64(text)
  const [tag, first = 0] = bytes
  const count = first < 0x80 ? 0 : first & 0x7f
  const length = count === 0 ? first : bytes.slice(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0)
  const isFramed = tag === 0x30 && bytes.length >= 2 + count + length
  return isFramed ? undefined : 'x509: malformed certificate'
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function atBase64(text: string): number[] {
  const bits = [...text.replace(/[^A-Za-z\d+/]/g, '')].map((digit) => digits.indexOf(digit))
  const bytes: number[] = []
  for (let i = 0; i + 1 < bits.length; i++) {
    if (i % 4 === 3) continue
    const shift = 2 * (i % 4) + 2
    bytes.push(((bits[i]! << shift) | (bits[i + 1]! >> (6 - shift))) & 0xff)
  }
  return bytes
}
