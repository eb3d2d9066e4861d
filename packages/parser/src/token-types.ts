import { createToken, type TokenType } from 'chevrotain'
import { Char } from './characters.ts'
import { TokenFlag, TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/*
 * The terminals of the grammar. Line breaks are no tokens: a token that is first on its line has a type of its own,
 * which keeps the grammar LL(1) and its input short.
 */
export const OpenBrace = createToken({ name: 'OpenBrace', label: '"{"' })
export const OpenBraceOnNewLine = createToken({ name: 'OpenBraceOnNewLine', label: '⏎ "{"' })
export const CloseBrace = createToken({ name: 'CloseBrace', label: '"}"' })
/** The first word of a line. */
export const Name = createToken({ name: 'Name', label: '⏎ name' })
/** A first word that is `import`. */
export const Import = createToken({ name: 'Import', label: '⏎ "import"' })
/** A first word that starts with `@`. */
export const MatcherName = createToken({ name: 'MatcherName', label: '⏎ @name' })
/** A first word in parentheses, with no other word on its line. */
export const SnippetName = createToken({ name: 'SnippetName', label: '⏎ (name)' })
/** The same, with `&` before it. */
export const NamedRouteName = createToken({ name: 'NamedRouteName', label: '⏎ &(name)' })
/** A word that is not the first of its line. */
export const Argument = createToken({ name: 'Argument', label: 'argument' })

export const tokenTypes: TokenType[] = [
  OpenBrace,
  OpenBraceOnNewLine,
  CloseBrace,
  Name,
  Import,
  MatcherName,
  SnippetName,
  NamedRouteName,
  Argument,
]

/** The terminal that the grammar sees for a token. */
export function tokenTypeOf(tokens: Tokens, index: number): TokenType {
  const flags = tokens.columns.flags[index]!
  const kind = flags & TokenFlag.KindMask
  if (kind === TokenKind.CloseBrace) return CloseBrace
  if ((flags & TokenFlag.FirstOnLine) === 0) return kind === TokenKind.OpenBrace ? OpenBrace : Argument
  if (kind === TokenKind.OpenBrace) return OpenBraceOnNewLine
  return firstWordType(tokens, index, kind)
}

function firstWordType(tokens: Tokens, index: number, kind: number): TokenType {
  const start = tokens.columns.starts[index]!
  switch (tokens.source.charCodeAt(kind === TokenKind.Word ? start : start + 1)) {
    case Char.LowerI:
      return tokens.text(index) === 'import' ? Import : Name
    case Char.At:
      return MatcherName
    case Char.OpenParenthesis:
    case Char.Ampersand:
      return nameInParentheses(tokens, index)
    default:
      return Name
  }
}

function nameInParentheses(tokens: Tokens, index: number): TokenType {
  const next = index + 1
  const isAlone = next === tokens.length || tokens.isFirstOnLine(next) || tokens.kind(next) === TokenKind.OpenBrace
  const text = tokens.text(index)
  if (!isAlone || !text.endsWith(')')) return Name
  if (text.startsWith('&(')) return NamedRouteName
  return text.startsWith('(') ? SnippetName : Name
}
