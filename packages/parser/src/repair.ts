import { applyRepairs } from './apply-repairs.ts'
import { isGlued } from './structure-problems.ts'
import { type TokenFlag, TokenKind } from './token-columns.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

/** A change that gives a text with unmatched braces or quotes the structure that its indentation shows. */
export interface Repair {
  readonly kind: 'close' | 'open' | 'drop' | 'split'
  /** Where: before this token (`close`), after it (`open`), or the token itself. Numbers of the tokens given. */
  readonly token: number
  /** For `close`: the brace that is closed. */
  readonly opening?: number
}

export interface Repaired {
  /** The tokens that the repairs speak of. */
  readonly original: Tokens
  /** The same with the repairs made. Braces that were put in are marked {@link TokenFlag.Inserted}. */
  readonly tokens: Tokens
  readonly repairs: readonly Repair[]
}

interface Opening {
  readonly token: number
  /** The indentation of the line that opens the block. */
  readonly indent: number
  /** The indentation of the first line inside; -1 before it is seen. */
  inner: number
}

/**
 * Finds the braces that are missing or too many, by the indentation of lines, so that a half-typed file keeps the
 * nodes of all blocks that the mistake does not touch. Only for texts whose braces do not match: in others, braces
 * alone decide, whatever the indentation.
 */
export function repair(source: string): Repaired {
  const tokens = tokenize(source, { cutQuotes: true })
  const repairs = new Repairer(tokens).run()
  return { original: tokens, tokens: applyRepairs(tokens, repairs), repairs }
}

class Repairer {
  private readonly tokens: Tokens
  private readonly repairs: Repair[] = []
  private readonly openings: Opening[] = []
  /** First tokens of lines by indentation, since the innermost opening: where an opening brace may be missing. */
  private lines: { readonly token: number; readonly indent: number }[] = []
  /** Closing braces that the text has too many; below zero, too few. */
  private surplus = 0
  private indent = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  run(): Repair[] {
    const { tokens } = this
    this.surplus = this.countSurplus()
    for (let index = 0; index < tokens.length; index++) this.visit(index)
    for (const opening of this.openings.reverse()) this.closeBefore(tokens.length, opening)
    return this.repairs
  }

  private visit(index: number): void {
    const { tokens } = this
    const first = tokens.isFirstOnLine(index)
    if (first) this.indent = indentation(tokens, index)
    switch (tokens.kind(index)) {
      case TokenKind.OpenBrace:
        if (first && this.surplus < 0 && this.openings.at(-1)?.token === index - 1) this.dropOpening(index)
        else this.open(index)
        break
      case TokenKind.CloseBrace:
        this.close(index, first)
        break
      default:
        if (first) this.startLine(index)
        if (isGlued(tokens, index)) {
          this.repairs.push({ kind: 'split', token: index })
          this.open(index)
        }
    }
  }

  private open(index: number): void {
    this.openings.push({ token: index, indent: this.indent, inner: -1 })
  }

  /** A line that is no deeper than the block it would be in, where that block's lines are deeper, ends the block. */
  private startLine(index: number): void {
    for (;;) {
      const top = this.openings.at(-1)
      if (!top) break
      if (top.inner < 0) top.inner = this.indent
      if (top.inner <= top.indent || this.indent > top.indent) break
      this.closeBefore(index, top)
      this.openings.pop()
    }
    this.lines.push({ token: index, indent: this.indent })
  }

  private close(index: number, first: boolean): void {
    const top = this.openings.at(-1)
    if (!first) {
      if (top && (this.surplus <= 0 || sameLine(this.tokens, top.token, index))) this.openings.pop()
      else this.drop(index)
      return
    }
    const match = this.openings.findLastIndex(({ indent }) => indent === this.indent)
    if (match >= 0) {
      for (const opening of this.openings.splice(match).slice(1).reverse()) this.closeBefore(index, opening)
      return
    }
    if ((!top || top.indent < this.indent) && this.openAbove(index)) return
    if (top && this.surplus <= 0) this.openings.pop()
    else this.drop(index)
  }

  /** Puts the missing `{` of this `}` at the end of the last line with its indentation, if the lines since are deeper. */
  private openAbove(index: number): boolean {
    const floor = this.openings.at(-1)?.token ?? -1
    for (let i = this.lines.length - 1; i >= 0; i--) {
      const line = this.lines[i]!
      if (line.token < floor || line.indent < this.indent) break
      if (line.indent > this.indent) continue
      const last = lastOnLine(this.tokens, line.token)
      const isOpened = this.tokens.kind(last) === TokenKind.OpenBrace || last + 1 === index
      if (isOpened) break
      this.repairs.push({ kind: 'open', token: last })
      this.surplus--
      return true
    }
    return false
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

  private closeBefore(index: number, opening: Opening): void {
    this.repairs.push({ kind: 'close', token: index, opening: opening.token })
    this.surplus++
  }

  private countSurplus(): number {
    const { tokens } = this
    let surplus = 0
    for (let index = 0; index < tokens.length; index++) {
      const kind = tokens.kind(index)
      if (kind === TokenKind.CloseBrace) surplus++
      else if (kind === TokenKind.OpenBrace || isGlued(tokens, index)) surplus--
    }
    return surplus
  }
}

function lastOnLine(tokens: Tokens, index: number): number {
  while (index + 1 < tokens.length && !tokens.isFirstOnLine(index + 1)) index++
  return index
}

function sameLine(tokens: Tokens, from: number, to: number): boolean {
  for (let index = to; index > from; index--) if (tokens.isFirstOnLine(index)) return false
  return true
}

/** The width of the white space before a token that is first on its line; a tab counts as four. */
function indentation(tokens: Tokens, index: number): number {
  const { source } = tokens
  let width = 0
  for (let i = tokens.start(index) - 1; i >= 0; i--) {
    const char = source[i]
    if (char === '\t') width += 4
    else if (char === ' ') width += 1
    else break
  }
  return width
}
