import { Char, isSpace } from './characters.ts'
import { heredocMarker, textEnd } from './heredoc.ts'
import type { Problem } from './problem.ts'
import { countBackslashesBefore, countBreaks, endOfLine, hasTokenOnLine, holds, isCharacter } from './scan-text.ts'
import { currentSyntax, type Syntax } from './syntax.ts'
import { TokenBuffer } from './token-buffer.ts'
import { TokenFlag, TokenKind } from './token-columns.ts'
import * as problems from './token-problems.ts'
import { Tokens } from './tokens.ts'

export interface TokenizeOptions {
  /**
   * End a quote that runs away at the end of its line, and take what looks like the text of a heredoc that Caddy refuses
   * for its text: for a tree that survives a half-typed quote or heredoc.
   */
  readonly cutQuotes?: boolean
  /** Default: that of the current release of Caddy. */
  readonly syntax?: Syntax | undefined
}

/**
 * Splits a text into tokens exactly as Caddy's lexer does (caddyconfig/caddyfile/lexer.go, `next`), its two known
 * bugs included, because files depend on them: a backslash inside a comment joins the next line, and a heredoc without
 * lines does so too. Two things differ: `{$NAME:default}` is one opaque piece, since Caddy puts its value in before it
 * looks for tokens; and errors do not end the scan but become `problems`.
 *
 * Never throws; linear in the length of the text.
 */
export function tokenize(source: string, options: TokenizeOptions = {}): Tokens {
  const { cutQuotes = false, syntax = currentSyntax } = options
  const scanner = new Scanner(source, cutQuotes, syntax)
  scanner.scan()
  return new Tokens(source, buffer.columns(), scanner.problems, syntax)
}

const buffer = new TokenBuffer()

/** Characters that a run of ordinary word characters stops at; `{` because an environment piece may begin there. */
const stopsWord = new Uint8Array(128)
for (const code of [9, 10, 11, 12, 13, 32, Char.Backslash, Char.OpenBrace]) stopsWord[code] = 1

class Scanner {
  readonly problems: Problem[] = []
  private readonly source: string
  private readonly length: number
  private readonly cutQuotes: boolean
  private readonly syntax: Syntax
  private position: number
  private line = 1
  /** Line breaks that Caddy has passed without counting them yet, because they were escaped. */
  private skipped = 0
  /** The line after which a next token is first on its line: that of the last token, with its own breaks. */
  private lastLine = 0
  /** The next `{$` at or after `environmentSince` that has a `}` after it; the text's length when there is none. */
  private environment = -1
  private environmentSince = 0
  private cooked = 0
  /** Quote characters that were found without an end; with `cutQuotes` they are then sought on their line only. */
  private unterminated = ''
  /** Characters that searches for the end of a heredoc may still look at in vain; keeps hostile input linear. */
  private heredocBudget: number

  constructor(source: string, cutQuotes: boolean, syntax: Syntax) {
    this.syntax = syntax
    this.source = source
    this.length = source.length
    this.cutQuotes = cutQuotes
    this.position = source.charCodeAt(0) === Char.ByteOrderMark ? 1 : 0
    this.heredocBudget = 8 * source.length
    buffer.clear()
  }

  scan(): void {
    if (this.length === 0) this.problems.push(problems.emptyFile())
    const { source, length } = this
    /** A backslash was read that has no effect yet; blanks do not end it. */
    let escaped = false
    while (this.position < length) {
      const code = source.charCodeAt(this.position)
      if (code === Char.LineFeed) {
        this.passLineBreak(escaped)
        escaped = false
      } else if (isSpace(code)) this.position++
      else if (code === Char.Hash) escaped = this.scanComment(escaped)
      else if (code === Char.Backslash && !escaped && !this.startsEscapedWord()) {
        escaped = true
        this.position++
      } else {
        this.scanToken(code, escaped ? TokenFlag.EscapedStart | TokenFlag.Cooked : 0)
        escaped = false
      }
    }
  }

  private scanToken(code: number, flags: number): void {
    if (code === Char.Quote) this.scanQuoted(flags)
    else if (code === Char.Backtick) this.scanBackticked()
    else this.scanWord(flags)
  }

  private passLineBreak(escaped: boolean): void {
    this.position++
    if (escaped) this.skipped++
    else {
      this.line += 1 + this.skipped
      this.skipped = 0
    }
  }

  /** Whether the backslash at the position is directly followed by a character that begins a word. */
  private startsEscapedWord(): boolean {
    const next = this.source.charCodeAt(this.position + 1)
    return isCharacter(next) && !isSpace(next) && next !== Char.Quote && next !== Char.Backtick && next !== Char.Hash
  }

  /** To the end of the line. Returns whether the line break after it is escaped, by a backslash anywhere in it. */
  private scanComment(escaped: boolean): boolean {
    const start = this.position
    const end = this.commentEnd(start)
    const joins = escaped || holds(this.source, Char.Backslash, start, end)
    const textEnd = this.trimCarriageReturns(start, end)
    buffer.addComment(start, textEnd)
    if (joins && this.lastLine === this.line && hasTokenOnLine(this.source, end + 1)) {
      this.problems.push(problems.backslashInComment(start, textEnd))
    }
    this.position = end
    return joins
  }

  /** A `{$…}` that begins in a comment swallows line breaks up to its `}`: Caddy replaces it before it sees the comment. */
  private commentEnd(start: number): number {
    let from = start
    for (;;) {
      const end = endOfLine(this.source, from)
      const open = this.environmentFrom(from)
      if (open >= end) return end
      from = this.source.indexOf('}', open) + 1
      this.line += countBreaks(this.source, open, from)
    }
  }

  private scanBackticked(): void {
    const start = this.position
    const close = this.closing('`', start + 1)
    if (close < 0) this.addUnterminated(start, 0)
    else this.addClosed(start, close + 1, TokenKind.Backticked)
  }

  private scanQuoted(escapedStart: number): void {
    const start = this.position
    let flags = TokenKind.Quoted | escapedStart
    // A backslash before the quote does not keep it from opening, but it does escape the first character inside.
    let from = escapedStart ? start + 2 : start + 1
    let close = this.closing('"', from)
    while (close >= 0 && countBackslashesBefore(this.source, close, from) % 2 === 1) {
      flags |= TokenFlag.Cooked
      from = close + 1
      close = this.closing('"', from)
    }
    if (close < 0) {
      this.addUnterminated(start, escapedStart)
      return
    }
    this.addClosed(start, close + 1, flags)
  }

  private addClosed(start: number, end: number, flags: number): void {
    const away = this.runsAway(start, end)
    if (away) {
      const lastLine = this.line + countBreaks(this.source, start, end)
      this.problems.push(problems.runawayQuote(start, this.lineEnd(start), this.source.charAt(start), lastLine))
    }
    if (away && this.cutQuotes) this.addCut(start, flags & TokenFlag.EscapedStart)
    else this.addQuoted(start, end, flags)
  }

  /** The next such quote or marker that no `{$…}` covers. */
  private closing(mark: string, from: number): number {
    const { source } = this
    let close = source.indexOf(mark, from)
    if (this.unterminated.includes(mark) && close > endOfLine(source, from)) return -1
    for (;;) {
      const open = this.environmentFrom(from)
      if (close < open) return close
      from = source.indexOf('}', open) + 1
      if (from === 0) return -1
      if (close < from) close = source.indexOf(mark, from)
    }
  }

  /** The next `{$` at or after a position. Scans move on, so all calls together pass the text about once. */
  private environmentFrom(from: number): number {
    if (this.environment < from || from < this.environmentSince) {
      this.environmentSince = from
      const open = this.source.indexOf('{$', from)
      this.environment = open < 0 || this.source.indexOf('}', open) < 0 ? this.length : open
    }
    return this.environment
  }

  /** Over several lines, and text directly after its end: the end was probably meant as the start of another. */
  private runsAway(start: number, end: number): boolean {
    const next = this.source.charCodeAt(end)
    return isCharacter(next) && !isSpace(next) && holds(this.source, Char.LineFeed, start, end)
  }

  private addQuoted(start: number, end: number, flags: number): void {
    const brace = end - start === 3 ? braceKind(this.source.charCodeAt(start + 1)) : TokenKind.Word
    if (brace !== TokenKind.Word && this.syntax.bracesInQuotes) {
      // The quotes are left to the gaps, so that nobody has to know of them.
      this.add(start + 1, end - 1, brace, 0)
      this.position = end
      return
    }
    const breaks = countBreaks(this.source, start, end)
    this.add(start, end, flags, breaks)
    this.passBreaks(breaks)
    this.position = end
  }

  /** Caddy takes the rest of the file as one unquoted token, and no token at all if nothing follows the quote. */
  private addUnterminated(start: number, flags: number): void {
    const quote = this.source.charAt(start)
    this.problems.push(problems.unterminatedQuote(start, this.lineEnd(start), quote))
    if (!this.unterminated.includes(quote)) this.unterminated += quote
    if (this.cutQuotes) this.addCut(start, flags)
    else {
      const end = this.length
      const isEmpty = end - start === 1 || (end - start === 2 && this.source.endsWith('"\\'))
      // Without its end the quote is none, and a brace behind it is a brace.
      const kind = end - start === 2 ? braceKind(this.source.charCodeAt(start + 1)) : TokenKind.Word
      const breaks = countBreaks(this.source, start, end)
      if (!isEmpty) this.add(start, end, kind | TokenFlag.Unterminated | flags, breaks)
      this.position = end
    }
  }

  /** Ends a quote that runs away at the end of its line. */
  private addCut(start: number, flags: number): void {
    const end = this.lineEnd(start)
    this.add(start, end, TokenKind.Word | TokenFlag.Unterminated | flags, 0)
    this.position = end
  }

  private lineEnd(start: number): number {
    return this.trimCarriageReturns(start, endOfLine(this.source, start))
  }

  /** A run of characters up to white space. `flags`: whether a backslash further back escapes the first one. */
  private scanWord(flags: number): void {
    const { source } = this
    const start = this.position
    if (flags === 0 && source.charCodeAt(start) === Char.LessThan && this.scanHeredoc()) return
    const end = this.wordEnd(flags === 0 ? start : this.environmentPieceEnd(start))
    this.position = end
    if (source.charCodeAt(end) === Char.Backslash && !this.escapesLineBreak(end)) this.position++
    this.addWord(start, this.trimCarriageReturns(start, end), flags | this.cooked)
  }

  /** Where the word ends that goes on at `i`; notes in `cooked` whether it holds anything that Caddy removes. */
  private wordEnd(i: number): number {
    const { source, length } = this
    this.cooked = 0
    while (i < length) {
      const code = source.charCodeAt(i)
      if (code < 128 ? stopsWord[code] === 0 : !isSpace(code)) i++
      else if (code === Char.OpenBrace) i = this.environmentPieceEnd(i)
      else if (code === Char.CarriageReturn) {
        this.cooked = TokenFlag.Cooked
        i++
      } else if (code === Char.Backslash && !this.endsAtBackslash(i)) i = this.passBackslash(i)
      else break
    }
    return i
  }

  private passBackslash(at: number): number {
    const next = this.source.charCodeAt(at + 1)
    if (next === Char.LessThan) this.cooked = TokenFlag.Cooked
    return next === Char.Backslash ? at + 2 : at + 1
  }

  private addWord(start: number, end: number, flags: number): void {
    const { source } = this
    const breaks = this.environment < end && end - start > 3 ? countBreaks(source, start, end) : 0
    if (end - start === 1 && (flags & TokenFlag.EscapedStart) === 0) flags |= braceKind(source.charCodeAt(start))
    this.add(start, end, flags, breaks)
    if (breaks > 0) this.passBreaks(breaks)
  }

  /** A backslash before white space or the end is dropped, and the word ends there. */
  private endsAtBackslash(at: number): boolean {
    const code = this.source.charCodeAt(this.afterCarriageReturns(at + 1))
    return !isCharacter(code) || isSpace(code)
  }

  private escapesLineBreak(at: number): boolean {
    return this.source.charCodeAt(this.afterCarriageReturns(at + 1)) === Char.LineFeed
  }

  private afterCarriageReturns(at: number): number {
    while (this.source.charCodeAt(at) === Char.CarriageReturn) at++
    return at
  }

  private trimCarriageReturns(start: number, end: number): number {
    while (end > start + 1 && this.source.charCodeAt(end - 1) === Char.CarriageReturn) end--
    return end
  }

  /** The end of the `{$NAME…}` at `at`, or the next position where there is none. */
  private environmentPieceEnd(at: number): number {
    if (this.source.charCodeAt(at + 1) !== Char.Dollar || this.environmentFrom(at) !== at) return at + 1
    return this.source.indexOf('}', at) + 1
  }

  /** Tries a heredoc at the position; false where the word is an ordinary one. */
  private scanHeredoc(): boolean {
    const { source } = this
    const start = this.position
    const second = this.afterCarriageReturns(start + 1)
    if (source.charCodeAt(second) !== Char.LessThan) return false
    let end = second + 1
    for (let code = Char.LessThan as number; end < this.length; end++) {
      code = source.charCodeAt(end)
      if (code === Char.Space || code === Char.LineFeed) break
    }
    if (source.charCodeAt(end) !== Char.LineFeed) {
      this.add(start, this.trimCarriageReturns(start, end), this.carriageReturnFlag(start, end), 0)
      this.position = end
      return true
    }
    const marker = heredocMarker(source, second - 1, end)
    const bad = problems.badHeredocMarker(marker, start, this.trimCarriageReturns(start, end), this.line, this.syntax)
    if (bad) this.rejectHeredoc(bad, start, end)
    else this.finishHeredoc(marker, start, end)
    return true
  }

  private finishHeredoc(marker: string, start: number, lineEnd: number): void {
    const at = this.heredocBudget < 0 ? -1 : this.closing(marker, lineEnd + 1)
    if (at >= 0) this.addHeredoc(start, at + marker.length)
    else if (this.heredocBudget < 0) this.addHeredocAsWord(start, lineEnd)
    else {
      this.heredocBudget -= this.length - start
      const hasText = lineEnd + 1 < this.length
      const last = hasText ? this.line + this.skipped + countBreaks(this.source, lineEnd, this.length) : undefined
      const end = this.trimCarriageReturns(start, lineEnd)
      this.rejectHeredoc(problems.unterminatedHeredoc(marker, start, end, last), start, lineEnd)
    }
  }

  private addHeredoc(start: number, end: number): void {
    const problem = problems.heredocProblem(this.source, start, end, this.line)
    if (problem) this.problems.push(problem)
    const passed = countBreaks(this.source, start, end)
    // Caddy counts the line breaks of the text and two more, which is one too many for a heredoc without lines.
    this.add(start, end, TokenKind.Heredoc, Math.max(passed, 2))
    this.passBreaks(passed)
    this.position = end
  }

  /** After an error Caddy stops; the tree goes on with the marker as an ordinary word. */
  private rejectHeredoc(problem: Problem, start: number, lineEnd: number): void {
    this.problems.push(problem)
    if (!problem.caddy) this.position = lineEnd
    else this.addRejected(start, lineEnd, this.cutQuotes ? textEnd(this.source, start, lineEnd) : lineEnd)
  }

  private addRejected(start: number, lineEnd: number, end: number): void {
    if (end === lineEnd) this.addHeredocAsWord(start, lineEnd)
    else {
      const breaks = countBreaks(this.source, start, end)
      this.add(start, this.trimCarriageReturns(start, end), TokenKind.Heredoc | TokenFlag.Unterminated, breaks)
      this.passBreaks(breaks)
      this.position = end
    }
  }

  private addHeredocAsWord(start: number, lineEnd: number): void {
    this.add(start, this.trimCarriageReturns(start, lineEnd), this.carriageReturnFlag(start, lineEnd), 0)
    this.position = lineEnd
  }

  private carriageReturnFlag(start: number, end: number): number {
    return holds(this.source, Char.CarriageReturn, start, end) ? TokenFlag.Cooked : 0
  }

  private passBreaks(breaks: number): void {
    if (breaks === 0) return
    this.line += breaks + this.skipped
    this.skipped = 0
  }

  private add(start: number, end: number, flags: number, breaks: number): void {
    buffer.add(start, end, this.line, this.line > this.lastLine ? flags | TokenFlag.FirstOnLine : flags)
    this.lastLine = this.line + breaks
  }
}

function braceKind(code: number): TokenKind {
  if (code === Char.OpenBrace) return TokenKind.OpenBrace
  return code === Char.CloseBrace ? TokenKind.CloseBrace : TokenKind.Word
}
