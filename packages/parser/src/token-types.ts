import { createToken, type IToken, type TokenType } from 'chevrotain'
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

/** The one token of a type that stands for all of them in the grammar's input. */
export const sharedToken = (type: TokenType): IToken => shared[type.tokenTypeIdx!]!

const shared: IToken[] = []
for (const tokenType of tokenTypes) {
  shared[tokenType.tokenTypeIdx!] = { image: '', startOffset: -1, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx! }
}

/** By kind and place on the line; for the first word of a line, its text decides. */
const byFlags: (IToken | undefined)[] = []
for (const kind of Object.values(TokenKind)) {
  const isOpen = kind === TokenKind.OpenBrace
  const isClose = kind === TokenKind.CloseBrace
  byFlags[kind] = sharedToken(isOpen ? OpenBrace : isClose ? CloseBrace : Argument)
  if (isOpen || isClose) byFlags[kind | TokenFlag.FirstOnLine] = sharedToken(isOpen ? OpenBraceOnNewLine : CloseBrace)
}

/** What the grammar reads in place of the tokens: shared ones, at the same positions. */
export function grammarInput(tokens: Tokens): IToken[] {
  const { flags } = tokens.columns
  const { length } = flags
  const input = new Array<IToken>(length)
  for (let index = 0; index < length; index++) {
    input[index] =
      byFlags[flags[index]! & (TokenFlag.KindMask | TokenFlag.FirstOnLine)] ?? sharedToken(firstWordType(tokens, index))
  }
  return input
}

function firstWordType(tokens: Tokens, index: number): TokenType {
  const start = tokens.start(index)
  switch (tokens.source.charCodeAt(tokens.kind(index) === TokenKind.Word ? start : start + 1)) {
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
