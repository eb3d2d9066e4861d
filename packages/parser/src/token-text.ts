import { Char } from './characters.ts'
import { heredocContent } from './heredoc.ts'
import { TokenFlag, TokenKind, type Tokens } from './tokens.ts'

/** Mirrors what Caddy's `next` (lexer.go) leaves in a token: most texts are a plain slice of the source. */
export function tokenText(tokens: Tokens, index: number): string {
  const { source } = tokens
  const start = tokens.start(index)
  const end = tokens.end(index)
  const cooked = tokens.has(index, TokenFlag.Cooked)
  switch (tokens.kind(index)) {
    case TokenKind.OpenBrace:
      return '{'
    case TokenKind.CloseBrace:
      return '}'
    case TokenKind.Backticked:
      return source.slice(start + 1, end - 1)
    case TokenKind.Quoted:
      return cooked ? unescapeQuoted(source.slice(start + 1, end - 1), tokens, index) : source.slice(start + 1, end - 1)
    case TokenKind.Heredoc:
      return heredocContent(source, start, end)
    case TokenKind.Word:
      if (tokens.has(index, TokenFlag.Unterminated)) return unterminatedText(tokens, index, source.slice(start, end))
      return cooked ? unescapeWord(source.slice(start, end), tokens.has(index, TokenFlag.EscapedStart)) : source.slice(start, end)
  }
}

/** Only `\"` is an escape; every other backslash is text. */
function unescapeQuoted(inner: string, tokens: Tokens, index: number): string {
  let text = ''
  let escaped = tokens.has(index, TokenFlag.EscapedStart)
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

function unterminatedText(tokens: Tokens, index: number, raw: string): string {
  if (raw.charCodeAt(0) === Char.Backtick) return raw.slice(1)
  return unescapeQuoted(raw.slice(1), tokens, index)
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
