import type { Problem } from './problem.ts'
import { tokenText } from './token-text.ts'

/** What a token is, by how it is written. Only an unquoted `{` or `}` that stands alone is a brace. */
export const TokenKind = {
  Word: 0,
  Quoted: 1,
  Backticked: 2,
  Heredoc: 3,
  OpenBrace: 4,
  CloseBrace: 5,
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Bits of a token's flags; the low three hold its {@link TokenKind}. */
export const TokenFlag = {
  KindMask: 7,
  /** The first token of its line, as Caddy counts lines (`isNextOnNewLine`, lexer.go). */
  FirstOnLine: 8,
  /** The text is not the plain slice of the source: it holds a CR or a backslash that Caddy removes. */
  Cooked: 16,
  /** A backslash before the token, separated from it, still escapes its first character. */
  EscapedStart: 32,
  /** A quote without its end: Caddy takes all text to the end of the file as this one unquoted token. */
  Unterminated: 64,
  /** Not in the source: a brace that repair put in. Its range is empty. */
  Inserted: 128,
} as const

/** One token as a value. Offsets are UTF-16 units of the source, half-open; `line` counts from 1 as Caddy does. */
export interface Token {
  readonly index: number
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string
  readonly firstOnLine: boolean
}

/** The columns behind {@link Tokens}: one entry a token. */
export interface TokenColumns {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lines: Int32Array
  readonly flags: Uint8Array
  /** Start and end of each comment, alternating; a comment begins at its `#` and ends before the line break. */
  readonly comments: Int32Array
}

/**
 * The tokens of one text, kept as columns of numbers: nothing is allocated for a token until somebody asks for it.
 * Tokens never overlap and are in order; what lies between two of them is blank space, comments and continuations,
 * so that tokens and gaps together are the text.
 */
export class Tokens {
  readonly source: string
  readonly columns: TokenColumns
  /** What is wrong with single tokens: unterminated quotes, bad heredocs. Ordered by position. */
  readonly problems: readonly Problem[]

  constructor(source: string, columns: TokenColumns, problems: readonly Problem[]) {
    this.source = source
    this.columns = columns
    this.problems = problems
  }

  get length(): number {
    return this.columns.starts.length
  }

  kind(index: number): TokenKind {
    return (this.columns.flags[index]! & TokenFlag.KindMask) as TokenKind
  }

  start(index: number): number {
    return this.columns.starts[index]!
  }

  end(index: number): number {
    return this.columns.ends[index]!
  }

  /** The line that Caddy gives the token: continued lines keep the number of the line they continue. */
  line(index: number): number {
    return this.columns.lines[index]!
  }

  has(index: number, flag: number): boolean {
    return (this.columns.flags[index]! & flag) !== 0
  }

  isFirstOnLine(index: number): boolean {
    return this.has(index, TokenFlag.FirstOnLine)
  }

  isQuoted(index: number): boolean {
    const kind = this.kind(index)
    return kind === TokenKind.Quoted || kind === TokenKind.Backticked || kind === TokenKind.Heredoc
  }

  /** The token's text as Caddy reads it: without quotes, escapes, heredoc markers and indentation. */
  text(index: number): string {
    return tokenText(this, index)
  }

  at(index: number): Token {
    return {
      index,
      kind: this.kind(index),
      start: this.start(index),
      end: this.end(index),
      line: this.line(index),
      text: this.text(index),
      firstOnLine: this.isFirstOnLine(index),
    }
  }

  *[Symbol.iterator](): Generator<Token, void, undefined> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }
}
