import { applyRepairs } from './apply-repairs.ts'
import { indentation, surveyBlocks } from './block-survey.ts'
import { type GluedBrace, gluedBrace } from './glued-brace.ts'
import { type Opening, OpeningStack } from './opening-stack.ts'
import { isSlashComment } from './structure-problems.ts'
import type { Syntax } from './syntax.ts'
import { type TokenFlag, TokenKind } from './token-columns.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

/** A change that gives a text with unmatched braces or quotes the structure that its indentation shows. */
export interface Repair {
  readonly kind: 'close' | 'open' | 'open-options' | 'drop' | 'split' | 'skip'
  /** Where: before this token (`close`, `open-options`), after it (`open`), or the token itself. Numbers of the tokens given. */
  readonly token: number
  /** For `close`: the brace that is closed. */
  readonly opening?: number
  /** For `split`: how the token is to be taken apart. Of a comment, further tokens are to be skipped. */
  readonly glued?: GluedBrace
}

export interface Repaired {
  /** The tokens that the repairs speak of. */
  readonly original: Tokens
  /** The same with the repairs made. Braces that were put in are marked {@link TokenFlag.Inserted}. */
  readonly tokens: Tokens
  readonly repairs: readonly Repair[]
}

/** A line by its first token and its indentation. */
interface Line {
  readonly token: number
  readonly indent: number
}

/**
 * Finds the braces that are missing or too many, by the indentation of lines, so that a half-typed file keeps the
 * nodes of all blocks that the mistake does not touch. Only for texts whose braces do not match: in others, braces
 * alone decide, whatever the indentation.
 */
export function repair(source: string, syntax: Syntax | undefined): Repaired {
  const tokens = tokenize(source, { cutQuotes: true, syntax })
  const repairs = new Repairer(tokens).run()
  return { original: tokens, tokens: applyRepairs(tokens, repairs), repairs }
}

class Repairer {
  private readonly tokens: Tokens
  private readonly repairs: Repair[] = []
  private readonly openings = new OpeningStack()
  /** Lines that a closing brace further down may belong to, or be apart from: each deeper than the one before it. */
  private readonly lines: Line[] = []
  private line: Line = { token: 0, indent: 0 }
  private readonly survey: ReturnType<typeof surveyBlocks>
  /** Closing braces that the text has too many; below zero, too few. */
  private surplus: number
  /** No block but those of snippets came before: these may be the global options. */
  private mayBeOptions = true
  /** The rest of the line was most likely meant as a comment. */
  private inComment = false

  constructor(tokens: Tokens) {
    this.tokens = tokens
    this.survey = surveyBlocks(tokens)
    this.surplus = this.survey.surplus
  }

  run(): Repair[] {
    const { tokens } = this
    for (let index = 0; index < tokens.length; index++) this.visit(index)
    this.closeDownTo(0, tokens.length)
    return this.repairs
  }

  private visit(index: number): void {
    const { tokens } = this
    const first = tokens.isFirstOnLine(index)
    if (first) {
      this.line = { token: index, indent: indentation(tokens, index) }
      this.inComment = false
    }
    if (this.inComment) this.repairs.push({ kind: 'skip', token: index })
    else if (tokens.kind(index) === TokenKind.OpenBrace) this.openBlock(index, first)
    else if (tokens.kind(index) === TokenKind.CloseBrace) this.close(index, first)
    else this.visitWord(index, first)
  }

  private visitWord(index: number, first: boolean): void {
    if (first && !this.openings.top && isSlashComment(this.tokens, index)) {
      this.repairs.push({ kind: 'skip', token: index })
      this.inComment = true
      return
    }
    const glued = gluedBrace(this.tokens, index)
    if (first && (!glued || glued.rest === 'before')) this.startLine(index)
    if (!glued) return
    this.repairs.push({ kind: 'split', token: index, glued })
    this.inComment = glued.rest === 'comment'
    if (glued.brace === 'close') this.close(index, first)
    else if (glued.rest === 'before') this.open(index)
    else this.openBlock(index, first)
  }

  private openBlock(index: number, first: boolean): void {
    if (first && this.isSecond(index)) this.dropOpening(index)
    else {
      if (first) this.endBlocks(index)
      this.open(index)
    }
  }

  private open(index: number): void {
    const { token, indent } = this.line
    const isSnippet = this.tokens.source.charAt(this.tokens.start(token)) === '('
    if (!this.openings.top && indent === 0 && !isSnippet) this.mayBeOptions = false
    this.openings.push({ brace: index, line: token, indent, isIndented: undefined })
  }

  /** Whether the brace below another one is one too many. */
  private isSecond(index: number): boolean {
    const { tokens, surplus, openings } = this
    return surplus < 0 && openings.top?.brace === index - 1 && tokens.line(index) === tokens.line(index - 1) + 1
  }

  private startLine(index: number): void {
    this.endBlocks(index)
    this.forgetLines(this.line.indent)
    this.lines.push(this.line)
  }

  /** A line that is no deeper than the block it would be in ends the block, unless its lines are not deeper at all. */
  private endBlocks(index: number): void {
    const { indent } = this.line
    for (let top = this.openings.top; top; top = this.openings.top) {
      top.isIndented ??= indent > top.indent || this.survey.isBegun(top.brace, top.indent)
      if (!top.isIndented || indent > top.indent) break
      this.closeDownTo(this.openings.depth - 1, index)
    }
  }

  /** Forgets the lines that are so deep, or deeper. */
  private forgetLines(indent: number): void {
    while (this.lines.length > 0 && this.lines.at(-1)!.indent >= indent) this.lines.pop()
  }

  private close(index: number, first: boolean): void {
    const { top } = this.openings
    if (!first) {
      if (top && (this.surplus <= 0 || top.line === this.line.token)) this.openings.pop()
      else this.drop(index)
      return
    }
    if (this.closeOpening(index)) {
      this.forgetLines(this.line.indent)
      this.lines.push(this.line)
    } else this.drop(index)
  }

  /** Finds what a `}` at the start of its line closes. */
  private closeOpening(index: number): boolean {
    const { top } = this.openings
    const match = this.openings.lastAt(this.line.indent)
    if (match !== undefined) {
      this.closeDownTo(match + 1, index)
      this.openings.pop()
      return true
    }
    if ((!top || top.indent < this.line.indent) && this.openAbove(index, top)) return true
    if (!top || this.surplus > 0) return false
    this.openings.pop()
    return true
  }

  /** Puts the missing `{` of this `}` where the lines begin that are deeper: at the end of the line above them. */
  private openAbove(index: number, top: Opening | undefined): boolean {
    const { tokens } = this
    this.forgetLines(this.line.indent + 1)
    const line = this.lines.pop()
    if (!line || tokens.kind(line.token) === TokenKind.CloseBrace)
      return !top && this.openOrKeepOpen(index, line?.token)
    // A block that is open closes with a `}` of any indentation; where none is, a line further out may open it.
    if (top && (line.indent < this.line.indent || line.token < top.brace)) return false
    const last = lastOnLine(tokens, line.token)
    // Within a block, a `}` below a line of the same indentation is rather one too many.
    if (tokens.kind(last) === TokenKind.OpenBrace || (top && last + 1 === index)) return false
    this.repairs.push({ kind: 'open', token: last })
    this.surplus--
    return true
  }

  /** Lines that are deeper, with nothing above them: the global options, or a block that an earlier `}` has cut off. */
  private openOrKeepOpen(index: number, close = -1): boolean {
    const first = close + 1
    if (first === index || !this.tokens.isFirstOnLine(first)) return false
    if (this.mayBeOptions) this.repairs.push({ kind: 'open-options', token: first })
    else if (close >= 0) this.repairs.push({ kind: 'drop', token: close })
    else return false
    this.mayBeOptions = false
    this.surplus--
    return true
  }

  private drop(index: number): void {
    this.repairs.push({ kind: 'drop', token: index })
    this.surplus--
  }

  /** Of two opening braces in a row, the second one on a line of its own, one is too many. */
  private dropOpening(index: number): void {
    this.repairs.push({ kind: 'drop', token: index })
    this.surplus++
  }

  /** Closes blocks before a token, the innermost first, until so many are open. */
  private closeDownTo(depth: number, index: number): void {
    while (this.openings.depth > depth) {
      this.repairs.push({ kind: 'close', token: index, opening: this.openings.pop()!.brace })
      this.surplus++
    }
  }
}

function lastOnLine(tokens: Tokens, index: number): number {
  while (index + 1 < tokens.length && !tokens.isFirstOnLine(index + 1)) index++
  return index
}
