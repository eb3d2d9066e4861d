/** A token as Caddy's readers see it: after imports and shorthands, knowing where it came from. */
export interface ReadToken {
  readonly text: string
  /** The text before short forms of placeholders were written out, where it had any. */
  readonly written?: string
  /** Quotes, backticks or a heredoc: braces in it are text. */
  readonly isQuoted: boolean
  /** The quote or backtick around it; '' for words and heredocs. */
  readonly quote: string
  /** Its line in its file, and the line breaks inside it, which tell whether the next token is on the same line. */
  readonly line: number
  readonly breaks: number
  /** Numbers of its file and of the chain of imports that brought it; tokens of different ones are on different lines. */
  readonly file: number
  readonly chain: number
  /** Its place in the list of all tokens. */
  readonly index: number
}

export const isOpenBrace = (token: ReadToken): boolean => token.text === '{' && !token.isQuoted
export const isCloseBrace = (token: ReadToken): boolean => token.text === '}' && !token.isQuoted

/** Caddy's `isNextOnNewLine` (lexer.go). */
export function isOnNewLine(token: ReadToken, next: ReadToken): boolean {
  if (token.file !== next.file || token.chain !== next.chain) return true
  return token.line + token.breaks < next.line
}

/**
 * Reads the tokens of a segment one by one, as Caddy's `Dispenser` does (caddyconfig/caddyfile/dispenser.go). What Caddy
 * refuses, and what it passes over, follows from where its cursor stands; so this one moves just like it.
 */
export class Cursor {
  private tokens: readonly ReadToken[]
  private position = -1
  /** How many blocks are open around the token. */
  nesting = 0

  constructor(tokens: readonly ReadToken[]) {
    this.tokens = tokens
  }

  /** The token read last. Before the first one, and in an empty segment, there is none. */
  get token(): ReadToken | undefined {
    return this.tokens[this.position]
  }

  get text(): string {
    return this.token?.text ?? ''
  }

  next(): boolean {
    if (this.position >= this.tokens.length - 1) return false
    this.position++
    return true
  }

  previous(): void {
    if (this.position > -1) this.position--
  }

  /** The next token, if it is on the same line and opens no block. */
  nextArgument(): boolean {
    if (!this.nextOnSameLine()) return false
    if (isOpenBrace(this.token!)) {
      this.position--
      return false
    }
    return true
  }

  private nextOnSameLine(): boolean {
    if (this.position < 0) {
      this.position++
      return this.tokens.length > 0
    }
    const next = this.tokens[this.position + 1]
    if (!next || isOnNewLine(this.tokens[this.position]!, next)) return false
    this.position++
    return true
  }

  /** All arguments that are left on the line; the cursor stands on the last. */
  remainingArguments(): ReadToken[] {
    const words: ReadToken[] = []
    while (this.nextArgument()) words.push(this.token!)
    return words
  }

  /** The arguments that are left on the line, without moving. */
  peekArguments(): ReadToken[] {
    const { position } = this
    const words = this.remainingArguments()
    this.position = position
    return words
  }

  /** All tokens after this one, without moving. */
  peekTokens(): ReadToken[] {
    return this.tokens.slice(this.position + 1)
  }

  /** The last token with that text, anywhere in the segment. */
  findLast(text: string): ReadToken | undefined {
    return this.tokens.findLast((token) => token.text === text)
  }

  /** The token after this one, whatever it is, without moving. */
  peekNext(): ReadToken | undefined {
    return this.tokens[this.position + 1]
  }

  /** Whether the token after this one is on the same line. */
  peekOnSameLine(): ReadToken | undefined {
    const next = this.peekNext()
    return next && this.token && !isOnNewLine(this.token, next) ? next : undefined
  }

  /** Loads the next token of the block that opens here or is being read; false at its end. */
  nextBlock(outer: number): boolean {
    if (this.nesting > outer) return this.nextInBlock(outer)
    if (!this.nextOnSameLine()) return false
    if (!isOpenBrace(this.token!)) {
      this.position--
      return false
    }
    this.next()
    if (isCloseBrace(this.token!)) return false
    this.nesting++
    return true
  }

  private nextInBlock(outer: number): boolean {
    if (!this.next()) return false
    // A brace with more on its line is a word like any other, and the word after it is read in its place.
    if (isCloseBrace(this.token!) && !this.nextOnSameLine()) this.nesting--
    else if (isOpenBrace(this.token!) && !this.nextOnSameLine()) this.nesting++
    return this.nesting > outer
  }

  /** The token, the rest of its line, and the block that opens there, as a list of their own. */
  nextSegment(): ReadToken[] {
    const words = [this.token!, ...this.remainingArguments()]
    let opened = false
    const outer = this.nesting
    while (this.nextBlock(outer)) {
      if (!opened) {
        this.previous()
        words.push(this.token!)
        this.next()
        opened = true
      }
      words.push(this.token!)
    }
    if (opened) words.push(this.token!)
    return words
  }

  /** Takes out the token and those before it, as many as are asked for, and stands on the one before them. */
  delete(count = 1): void {
    const start = this.position - count + 1
    if (count < 1 || start < 0) return
    this.tokens = this.tokens.toSpliced(start, count)
    this.position = start - 1
  }

  reset(): void {
    this.position = -1
    this.nesting = 0
  }

  /** Where the cursor is, to go back there. */
  save(): { readonly position: number; readonly nesting: number } {
    return { position: this.position, nesting: this.nesting }
  }

  restore({ position, nesting }: { readonly position: number; readonly nesting: number }): void {
    this.position = position
    this.nesting = nesting
  }

  get isAtEnd(): boolean {
    return this.position >= this.tokens.length - 1
  }

  /** A cursor of its own over the token, the rest of its line and its block; this one stands behind them. */
  sub(): Cursor {
    return new Cursor(this.nextSegment())
  }

  /** Moves to the end of the entry that begins here: its line and its block. An entry that is a brace ends where it closes. */
  skipEntry(): void {
    if (!isOpenBrace(this.token!)) {
      this.nextSegment()
      return
    }
    for (let depth = 1; depth > 0 && this.next(); ) {
      if (isOpenBrace(this.token!)) depth++
      else if (isCloseBrace(this.token!)) depth--
    }
  }
}
