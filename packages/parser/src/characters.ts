export const Char = {
  Tab: 9,
  LineFeed: 10,
  CarriageReturn: 13,
  Space: 32,
  Quote: 34,
  Hash: 35,
  Dollar: 36,
  Ampersand: 38,
  OpenParenthesis: 40,
  LessThan: 60,
  At: 64,
  Backslash: 92,
  Backtick: 96,
  LowerI: 105,
  OpenBrace: 123,
  CloseBrace: 125,
  ByteOrderMark: 0xfeff,
} as const

/** Go's `unicode.IsSpace`, which separates Caddy's tokens. Unlike `\s` it has U+0085 and not U+FEFF. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}
