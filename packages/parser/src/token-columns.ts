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
  /**
   * A quote without its end: Caddy takes all text to the end of the file as this one unquoted token. Or a heredoc that
   * Caddy refuses, with what looks like its text.
   */
  Unterminated: 64,
  /** Not in the source: a brace that repair put in, or what stands around a part of a file. Its range is empty. */
  Inserted: 128,
} as const

/** The columns behind a list of tokens: one entry a token. */
export interface TokenColumns {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lines: Int32Array
  readonly flags: Uint8Array
  /** Start and end of each comment, alternating; a comment begins at its `#` and ends before the line break. */
  readonly comments: Int32Array
}
