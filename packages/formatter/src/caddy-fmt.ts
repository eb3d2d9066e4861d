import { Char, isSpace } from '@caddyfile/parser/lexer'
import { ImportLine } from './import-line.ts'
import { Output } from './output.ts'
import { endOfWord, hasOddPiece, isPlainCharacter, isWordCharacter, trimmedRange } from './word-characters.ts'

export interface CaddyFormatted {
  readonly text: string
  /** Whether `caddy fmt` may have changed more than blank space: only then is it worth comparing. */
  readonly isDoubtful: boolean
}

/**
 * What `caddy fmt` makes of a text, defects included (caddyconfig/caddyfile/formatter.go, `Format`). It goes through
 * characters and knows no tokens; wherever it takes one for another than Caddy's lexer does, the result is marked as
 * doubtful. Line breaks are LF. Never throws; linear.
 */
export function formatAsCaddy(source: string, indent = '\t'): CaddyFormatted {
  const machine = new Machine(source, indent)
  machine.run()
  return { text: machine.text(), isDoubtful: machine.isDoubtful }
}

/** The last `{` that was read: still to be written, or written as a part of a word. */
type Brace = 'none' | 'pending' | 'word'
/** Double quotes, backquotes, or backquotes inside double quotes. */
type Quote = '' | '"' | '`' | '"`'

/** Blocks that are nested deeper are indented as those of this depth. */
export const maximalDepth = 10

class Machine {
  isDoubtful: boolean
  private readonly source: string
  private readonly end: number
  private readonly output: Output
  /** What begins a line, by the line breaks before it and by depth. */
  private readonly lineStarts: readonly (readonly string[])[]
  private position: number
  /** The character that was written last. */
  private last = Number.NaN
  /** Whether the character before this one was white space. */
  private gap = true
  /** Whether nothing but a line break, tabs and closing braces is on the line that is written. */
  private isLineStart = true
  /** Line breaks that were read and not yet written. */
  private breaks = 0
  private depth = 0
  private brace: Brace = 'none'
  /** Whether blank space stood before the pending brace, on its line. */
  private hasBraceGap = false
  /** Whether the pending brace begins its line. */
  private isBraceFirst = false
  private quote: Quote = ''
  private isEscaped = false
  /** An escaped `<` was seen in this word: it begins no heredoc. */
  private isHeredocEscaped = false
  private isInHeredocMarker = false
  private markerStart = 0
  /** This line was continued: the lexer then counts the lines of a heredoc otherwise. */
  private hasContinuation = false
  /** Behind the end of the last quoted text. */
  private quoteEnd = -1
  private readonly importLine = new ImportLine()

  constructor(source: string, indent: string) {
    const { start, end } = trimmedRange(source)
    this.source = source
    this.output = new Output(source)
    const indents = Array.from({ length: maximalDepth + 1 }, (_, depth) => indent.repeat(depth))
    this.lineStarts = ['', '\n', '\n\n'].map((breaks) => indents.map((one) => breaks + one))
    this.position = start
    this.end = end
    this.isDoubtful = source.charCodeAt(start) === Char.ByteOrderMark || source.includes('\r') || hasOddPiece(source)
  }

  run(): void {
    while (this.position < this.end) {
      const code = this.source.charCodeAt(this.position)
      if (this.startsHeredoc(code)) this.startHeredoc()
      else if (!this.isInHeredocMarker || !this.passMarker(code)) this.pass(code)
    }
    if (this.brace === 'pending') this.placeBrace()
    if (this.quote !== '' || this.isEscaped || this.isInHeredocMarker) this.isDoubtful = true
  }

  text(): string {
    const text = this.output.text()
    const { start, end } = trimmedRange(text)
    return `${text.slice(start, end)}\n`
  }

  private pass(code: number): void {
    if (this.last === Char.LessThan && this.gap) this.gap = false
    if (this.isEscaped) this.passEscaped(code)
    else if (code === Char.Backslash) this.passBackslash()
    else {
      if (code === Char.Backtick) this.passBacktick()
      if (this.quote === '"') this.passQuoted(code)
      else this.passUnlessQuoted(code)
    }
  }

  private passUnlessQuoted(code: number): void {
    if (code === Char.Quote) this.passQuote()
    if (this.quote.endsWith('`')) this.passBackticked(code)
    else if (isSpace(code)) this.passSpace()
    else this.passText(code)
  }

  private startsHeredoc(code: number): boolean {
    return (
      code === Char.LessThan &&
      this.last === Char.LessThan &&
      this.gap &&
      this.quote === '' &&
      !this.isInHeredocMarker &&
      !this.isHeredocEscaped
    )
  }

  private startHeredoc(): void {
    this.copyTo(this.position + 1)
    this.gap = false
    this.isInHeredocMarker = true
    this.markerStart = this.position
  }

  /** In what follows `<<`. Returns false where it is an ordinary word that ends here. */
  private passMarker(code: number): boolean {
    if (!isSpace(code)) {
      this.copyTo(this.endOfMarker())
      return true
    }
    this.isInHeredocMarker = false
    const marker = this.source.slice(this.markerStart, this.position)
    if (code === Char.LineFeed && /^[A-Za-z0-9_-]+$/.test(marker)) {
      this.passHeredoc(marker)
      return true
    }
    // Without the blank space behind it, it may be the start of a heredoc.
    this.isDoubtful = true
    if (code !== Char.LineFeed) return false
    this.startLine()
    this.position++
    return true
  }

  private endOfMarker(): number {
    let to = this.position
    while (to < this.end && !isSpace(this.source.charCodeAt(to))) to++
    return to
  }

  /** To the first marker with white space behind it, wherever in a line. The lexer takes the first marker of all. */
  private passHeredoc(marker: string): void {
    const first = this.source.indexOf(marker, this.position)
    let close = first
    while (close >= 0 && close + marker.length < this.end && !isSpace(this.source.charCodeAt(close + marker.length))) {
      close = this.source.indexOf(marker, close + 1)
    }
    const body = this.source.slice(this.position + 1, close)
    const isPlain =
      close >= 0 && close === first && body.includes('\n') && !body.includes('{$') && !this.hasContinuation
    if (!isPlain) this.isDoubtful = true
    this.copyTo(close < 0 ? this.end : Math.min(close + marker.length, this.end))
  }

  /** A blank line, tabs and a `{` that stand before a backslash are written behind it. */
  private passBackslash(): void {
    if (this.quote !== '"') {
      const next = this.next()
      const isPlain = this.quote === '`' ? next !== Char.Backtick && next >= 0 : isPlainCharacter(next)
      const isInWord = !this.gap && this.brace !== 'pending' && this.position !== this.quoteEnd
      if (!(isPlain && isInWord) && !this.isContinuation()) this.isDoubtful = true
    }
    if (this.gap) this.write(' ')
    this.gap = false
    this.copyTo(this.position + 1)
    this.isEscaped = true
  }

  /** Whether the backslash joins the next line, which goes on with a plain word, to a line that has words. */
  private isContinuation(): boolean {
    if (!this.gap || this.isLineStart || this.breaks > 0 || this.brace === 'pending' || this.quote !== '') return false
    if (this.next() !== Char.LineFeed) return false
    this.hasContinuation = true
    let at = this.position + 2
    while (this.source.charCodeAt(at) === Char.Space || this.source.charCodeAt(at) === Char.Tab) at++
    return at < this.end && isPlainCharacter(this.source.charCodeAt(at))
  }

  private passEscaped(code: number): void {
    if (code === Char.LessThan) this.isHeredocEscaped = true
    this.copyTo(this.position + (this.source.codePointAt(this.position)! > 0xffff ? 2 : 1))
    this.isEscaped = false
  }

  /** A backquote opens and closes wherever it stands; the lexer knows it at the start of a token only. */
  private passBacktick(): void {
    if (this.quote === '') {
      if (!this.gap || this.isLineStart || this.breaks > 0 || this.brace === 'pending') this.isDoubtful = true
      this.quote = '`'
    } else if (this.quote === '`') this.endQuote()
    else this.quote = this.quote === '"' ? '"`' : '"'
  }

  private passQuote(): void {
    if (this.quote === '"`') this.endQuote()
    else if (this.quote === '' && this.gap) this.quote = '"'
    else if (this.position === this.quoteEnd) this.isDoubtful = true
  }

  private endQuote(): void {
    this.quote = ''
    this.quoteEnd = this.position + 1
  }

  private passQuoted(code: number): void {
    if (code === Char.Quote) this.endQuote()
    this.copyTo(this.endOfRun(code === Char.Quote))
  }

  private passBackticked(code: number): void {
    if (code === Char.Backtick && this.gap && !this.isLineStart) this.write(' ')
    this.gap = false
    this.copyTo(this.endOfRun(false))
  }

  /** Behind this character and those after it that mean nothing in a quote. */
  private endOfRun(isOne: boolean): number {
    let to = this.position + 1
    if (isOne) return to
    for (; to < this.end; to++) {
      const code = this.source.charCodeAt(to)
      if (code === Char.Quote || code === Char.Backtick || code === Char.Backslash) break
    }
    return to
  }

  private passSpace(): void {
    if (this.last === Char.LessThan) this.isDoubtful = true
    this.importLine.endWord()
    this.gap = true
    this.isHeredocEscaped = false
    for (; this.position < this.end; this.position++) {
      const code = this.source.charCodeAt(this.position)
      if (code === Char.LineFeed) {
        this.hasContinuation = false
        this.importLine.endLine(this.depth, this.brace === 'pending' && this.isBraceFirst)
        this.breaks++
      } else if (!isSpace(code)) break
    }
  }

  private passText(code: number): void {
    const hadGap = this.gap
    this.gap = false
    if (hadGap && this.brace === 'pending') this.placeBrace()
    if (code === Char.OpenBrace) this.passOpenBrace(hadGap)
    else if (code === Char.CloseBrace && (hadGap || this.brace === 'none')) this.passCloseBrace(hadGap)
    else this.passWord(code, hadGap)
  }

  private passOpenBrace(hadGap: boolean): void {
    const next = this.next()
    const isGlued = !hadGap && this.position !== this.quoteEnd
    if (next === Char.OpenBrace || (isGlued && !isWordCharacter(next))) this.isDoubtful = true
    this.importLine.endWord()
    if (this.brace === 'pending') this.placeBrace()
    this.brace = 'pending'
    this.hasBraceGap = hadGap && !this.isLineStart
    this.isBraceFirst = this.breaks > 0
    if (this.hasBraceGap && !this.isBraceFirst) this.write(' ')
    this.position++
  }

  private passCloseBrace(hadGap: boolean): void {
    const isGlued = !hadGap && this.position !== this.quoteEnd
    if (isGlued || isWordCharacter(this.next())) this.isDoubtful = true
    this.importLine.endWord()
    // The line is broken here, but counts as an import on.
    if (this.importLine.isOpen()) this.isDoubtful = true
    if (this.last !== Char.LineFeed) this.startLine()
    if (this.depth > 0) this.depth--
    this.indent()
    this.copyTo(this.position + 1)
    this.breaks = 0
  }

  private passWord(code: number, hadGap: boolean): void {
    this.writeSpace(hadGap)
    if (this.brace === 'pending') {
      this.write('{')
      this.brace = 'word'
    }
    if (hadGap && code === Char.LessThan) this.gap = true
    if (code === Char.LessThan && this.position === this.quoteEnd) this.isDoubtful = true
    this.isLineStart = false
    const start = this.position
    const isRun = !this.gap && code !== Char.Hash && code !== Char.Quote && code !== Char.Backtick
    const end = isRun ? endOfWord(this.source, start, this.end) : start + 1
    this.importLine.add(this.source.slice(start, end))
    this.copyTo(isRun ? this.endOfWords(end) : end)
    if (code === Char.Hash) this.passComment(hadGap)
  }

  /** What stands before a word, or before a brace that turns out to be the start of one. */
  private writeSpace(hadGap: boolean): void {
    if (this.breaks > 0) this.isLineStart = true
    if (this.isLineStart) this.indent(Math.min(this.breaks, 2))
    this.breaks = 0
    if (this.depth === 0 && this.last === Char.CloseBrace && this.isLineStart) this.skipLine()
    if (!this.isLineStart && hadGap) this.write(' ')
  }

  /** Over the plain words that follow with one space between. */
  private endOfWords(to: number): number {
    while (this.source.charCodeAt(to) === Char.Space && isPlainCharacter(this.source.charCodeAt(to + 1))) {
      // A space after a `<` is lost.
      if (this.source.charCodeAt(to - 1) === Char.LessThan) break
      this.importLine.endWord()
      this.isHeredocEscaped = false
      to = endOfWord(this.source, to + 1, this.end)
    }
    return to
  }

  /**
   * To the end of the line, which is written at once and ends no line of words. For the lexer, a `#` in a word begins no
   * comment, and a backslash in one joins the next line.
   */
  private passComment(hadGap: boolean): void {
    const lineFeed = this.source.indexOf('\n', this.position)
    const isLast = lineFeed < 0 || lineFeed >= this.end
    const to = isLast ? this.end : lineFeed
    if (!hadGap || this.source.slice(this.position, to).includes('\\')) this.isDoubtful = true
    if (this.position < to) this.copyTo(to)
    if (isLast) return
    this.gap = true
    this.startLine()
    this.position++
  }

  /** As the opening of a block: at the end of its line, wherever it stood. */
  private placeBrace(): void {
    if (this.isBraceFirst && !this.importLine.isBefore && this.importLine.mayBeBefore()) this.isDoubtful = true
    if (this.depth === 0 && this.last === Char.CloseBrace) this.skipLine()
    this.brace = 'none'
    if (this.isBraceFirst && this.importLine.isBefore) {
      if (this.last !== Char.LineFeed) this.startLine()
      this.indent()
    } else if (this.isLineStart) this.indent()
    else if (!this.hasBraceGap || !isSpace(this.last)) this.write(' ')
    this.write('{')
    this.isBraceFirst = false
    this.startLine()
    this.breaks = 0
    if (this.depth < maximalDepth) this.depth++
  }

  /** The character behind this one; not a number at the end. */
  private next(): number {
    return this.position + 1 < this.end ? this.source.charCodeAt(this.position + 1) : Number.NaN
  }

  private copyTo(to: number): void {
    this.output.copy(this.position, to)
    this.last = this.source.charCodeAt(to - 1)
    this.position = to
  }

  private write(text: string): void {
    this.output.write(text)
    this.last = text.charCodeAt(text.length - 1)
  }

  private indent(breaks = 0): void {
    if (this.depth + breaks > 0) this.write(this.lineStarts[breaks]![this.depth]!)
  }

  private startLine(): void {
    this.write('\n')
    this.isLineStart = true
  }

  private skipLine(): void {
    this.startLine()
    this.startLine()
  }
}
