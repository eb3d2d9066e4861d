import type { Problem } from './problem.ts'
import { currentSyntax, type Syntax } from './syntax.ts'
import { type TokenColumns, TokenFlag, TokenKind } from './token-columns.ts'
import { tokenText } from './token-text.ts'

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
  /** How they were read. */
  readonly syntax: Syntax

  constructor(source: string, columns: TokenColumns, problems: readonly Problem[], syntax: Syntax = currentSyntax) {
    this.source = source
    this.columns = columns
    this.problems = problems
    this.syntax = syntax
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
    return tokenText(this.source, this.columns, index)
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
