import { Char, isSpace, TokenFlag, TokenKind, type Tokens, tokenize } from '@caddyfile/parser/lexer'
import { maximalDepth } from './caddy-fmt.ts'

/**
 * Lays a text out in the style of `caddy fmt`, by the tokens that Caddy's lexer sees: for texts that `caddy fmt` damages.
 * Only blank space between tokens and comments changes. Line breaks are LF. Never throws; linear.
 */
export function layOutTokens(source: string, indent: string): string {
  return new Layout(tokenize(source), indent).run()
}

/** A token or a comment. */
interface Piece {
  readonly kind: TokenKind | 'comment'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isFirstOnLine: boolean
  readonly isUnterminated: boolean
}

class Layout {
  private readonly tokens: Tokens
  private readonly source: string
  private readonly indent: string
  private text: string
  private depth = 0
  /** Whether the last line with words is an import at the top level. */
  private isImport = false
  /** Whether the lexer takes the line after the last piece for the same line. */
  private isJoined = false

  constructor(tokens: Tokens, indent: string) {
    this.tokens = tokens
    this.source = tokens.source
    this.indent = indent
    this.text = this.source.charCodeAt(0) === Char.ByteOrderMark ? '\ufeff' : ''
  }

  run(): string {
    let before: Piece | undefined
    for (const piece of piecesOf(this.tokens)) {
      this.adjustDepth(before, piece)
      this.text += this.spaceBetween(before, piece) + piece.text
      if (piece.kind === TokenKind.OpenBrace && this.depth < maximalDepth) this.depth++
      else if (isWord(piece) && beginsLine(before, piece)) this.isImport = this.depth === 0 && piece.text === 'import'
      before = piece
    }
    this.text += this.ending(before)
    return this.text
  }

  /** A brace that is glued to an address opens no block for Caddy, which refuses it, but shows what was meant. */
  private adjustDepth(before: Piece | undefined, piece: Piece): void {
    if (piece.kind === TokenKind.CloseBrace) this.depth = Math.max(0, this.depth - 1)
    else if (before && this.depth === 0 && piece.kind !== TokenKind.OpenBrace) {
      const isGlued = isWord(before) && before.text.endsWith('{')
      if (isGlued && this.source.slice(before.end, piece.start).includes('\n')) this.depth++
    }
  }

  private spaceBetween(before: Piece | undefined, piece: Piece): string {
    const gap = this.source.slice(before?.end ?? this.text.length, piece.start)
    const wasJoined = this.isJoined
    this.isJoined = joinsNextLine(piece, gap)
    if (mustStay(gap)) return gap
    if (!before) return ''
    const breaks = countBreaks(gap)
    if (isHeredocLike(before) && (breaks > 0 || !isWord(piece))) return gap
    return wasJoined ? this.line(breaks) : this.usualSpace(before, piece, breaks, gap === '')
  }

  private usualSpace(before: Piece, piece: Piece, breaks: number, isGlued: boolean): string {
    if (piece.kind === TokenKind.CloseBrace || before.kind === TokenKind.OpenBrace) return this.line(1)
    if (piece.kind === TokenKind.OpenBrace) return this.spaceBeforeBrace(before, breaks)
    if (breaks > 0) return this.line(Math.min(breaks, before.kind === 'comment' ? 3 : 2))
    if (before.kind === TokenKind.CloseBrace) return this.spaceBehindBrace()
    return isGlued ? '' : ' '
  }

  /** A brace goes to the end of the line before it, save where that is no longer the same. */
  private spaceBeforeBrace(before: Piece, breaks: number): string {
    if (before.kind === 'comment') return this.line(1)
    if (before.kind === TokenKind.CloseBrace) return this.spaceBehindBrace()
    return this.isImport && breaks > 0 ? this.line(Math.min(breaks, 2)) : ' '
  }

  /** Before what `caddy fmt` puts next to a closing brace. */
  private spaceBehindBrace(): string {
    return this.depth === 0 ? '\n\n' : this.indent.repeat(this.depth)
  }

  private line(breaks: number): string {
    return '\n'.repeat(breaks) + this.indent.repeat(this.depth)
  }

  private ending(last: Piece | undefined): string {
    if (last?.isUnterminated) return ''
    const rest = this.source.slice(last?.end ?? this.text.length)
    if (mustStay(rest)) return rest
    return last && isHeredocLike(last) ? rest : '\n'
  }
}

const isWord = ({ kind }: Piece): boolean =>
  kind !== 'comment' && kind !== TokenKind.OpenBrace && kind !== TokenKind.CloseBrace

/** What follows a brace is given a line of its own. */
const beginsLine = (before: Piece | undefined, piece: Piece): boolean =>
  piece.isFirstOnLine || before?.kind === TokenKind.OpenBrace || before?.kind === TokenKind.CloseBrace

/** Blank space behind it decides whether it begins a heredoc. */
const isHeredocLike = ({ kind, text }: Piece): boolean => kind === TokenKind.Word && text.startsWith('<<')

/** Whether the line break behind it does not count: one behind a backslash in a comment, or behind a heredoc without lines. */
function joinsNextLine({ kind, text }: Piece, gap: string): boolean {
  if (kind === 'comment') return mustStay(gap) || text.includes('\\')
  return kind === TokenKind.Heredoc && countBreaks(text) < 2
}

/** Space that holds more than blanks and line breaks: backslashes, which join lines and escape what follows. */
function mustStay(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) if (!isSpace(gap.charCodeAt(at))) return true
  return false
}

const countBreaks = (gap: string): number => gap.split('\n').length - 1

/** Tokens and comments in the order of the text. */
function* piecesOf(tokens: Tokens): Generator<Piece, void, undefined> {
  const { comments, flags } = tokens.columns
  let comment = 0
  for (let index = 0; index <= tokens.length; index++) {
    const limit = index < tokens.length ? tokens.start(index) : tokens.source.length + 1
    for (; comment < comments.length && comments[comment]! < limit; comment += 2) {
      const start = comments[comment]!
      const end = comments[comment + 1]!
      const text = tokens.source.slice(start, end)
      yield { kind: 'comment', text, start, end, isFirstOnLine: false, isUnterminated: false }
    }
    if (index === tokens.length) return
    const start = tokens.start(index)
    const end = tokens.end(index)
    yield {
      kind: tokens.kind(index),
      text: tokens.source.slice(start, end),
      start,
      end,
      isFirstOnLine: tokens.isFirstOnLine(index),
      isUnterminated: (flags[index]! & TokenFlag.Unterminated) !== 0,
    }
  }
}
