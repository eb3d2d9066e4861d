import { Char } from './characters.ts'
import { heredocContent } from './heredoc.ts'
import { type TokenColumns, TokenFlag, TokenKind } from './token-columns.ts'

/** Mirrors what Caddy's `next` (lexer.go) leaves in a token: most texts are a plain slice of the source. */
export function tokenText(source: string, columns: TokenColumns, index: number): string {
  const flags = columns.flags[index]!
  const start = columns.starts[index]!
  const end = columns.ends[index]!
  const escapedStart = (flags & TokenFlag.EscapedStart) !== 0
  switch (flags & TokenFlag.KindMask) {
    case TokenKind.OpenBrace:
      return '{'
    case TokenKind.CloseBrace:
      return '}'
    case TokenKind.Heredoc:
      if (flags & TokenFlag.Unterminated) return source.slice(start, end).replace(/^.*\n/, '')
      return heredocContent(source, start, end)
    case TokenKind.Backticked:
      return source.slice(start + 1, end - 1)
    case TokenKind.Quoted:
      return unescapeIf(flags, source.slice(start + 1, end - 1), unescapeQuoted)
    default:
      if (flags & TokenFlag.Unterminated) return unterminatedText(source.slice(start, end), escapedStart)
      return unescapeIf(flags, source.slice(start, end), unescapeWord)
  }
}

function unescapeIf(flags: number, raw: string, cook: (raw: string, escapedStart: boolean) => string): string {
  return flags & TokenFlag.Cooked ? cook(raw, (flags & TokenFlag.EscapedStart) !== 0) : raw
}

/** Only `\"` is an escape; every other backslash is text. */
function unescapeQuoted(inner: string, escapedStart: boolean): string {
  let text = ''
  let escaped = escapedStart
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i]!
    if (escaped) {
      if (char !== '"') text += '\\'
      text += char
      escaped = false
    } else if (char === '\\') {
      escaped = true
    } else {
      text += char
    }
  }
  return text
}

function unterminatedText(raw: string, escapedStart: boolean): string {
  if (raw.charCodeAt(0) === Char.Backtick) return raw.slice(1)
  return unescapeQuoted(raw.slice(1), escapedStart)
}

/**
 * Outside quotes a CR is dropped, and so is the backslash before `<`; other backslashes stay.
 * In a word that might have been a heredoc every backslash stays.
 */
function unescapeWord(raw: string, escapedStart: boolean): string {
  if (!escapedStart && /^<\r*</.test(raw)) return raw.replaceAll('\r', '')
  let text = ''
  let escaped = escapedStart
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i]!
    if (char === '\r') continue
    if (char === '\\' && !escaped) {
      escaped = true
      continue
    }
    if (escaped && char !== '<') text += '\\'
    escaped = false
    text += char
  }
  return text
}
