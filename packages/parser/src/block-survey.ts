import { gluedBrace } from './glued-brace.ts'
import { matchBraces } from './match-braces.ts'
import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/** What the braces of a text tell before any is repaired. */
export interface BlockSurvey {
  /** Closing braces that the text has too many; below zero, too few. */
  readonly surplus: number
  /**
   * Whether a block whose next line is no deeper than its first was only begun and lacks its end: the file indents its
   * blocks, and the brace that would close this one has another indentation.
   */
  isBegun(brace: number, indent: number): boolean
}

export function surveyBlocks(tokens: Tokens): BlockSurvey {
  const closes = matchBraces(tokens)
  const isClosedAt = (brace: number, indent: number) =>
    closes[brace]! < tokens.length && indentation(tokens, closes[brace]!) === indent
  let surplus = 0
  /** How many more blocks are indented than are not; what has no proper end does not count. */
  let indented = 0
  let indent = 0
  for (let index = 0; index < tokens.length; index++) {
    const step = braceStep(tokens, index)
    surplus -= step
    if (!tokens.isFirstOnLine(index)) continue
    const outer = indent
    indent = indentation(tokens, index)
    if (step < 0 || index === 0 || tokens.kind(index - 1) !== TokenKind.OpenBrace) continue
    if (indent > outer) indented++
    else if (isClosedAt(index - 1, outer)) indented--
  }
  return { surplus, isBegun: (brace, indentOfLine) => indented > 0 && !isClosedAt(brace, indentOfLine) }
}

/** How many blocks more are open behind a token. */
function braceStep(tokens: Tokens, index: number): number {
  const kind = tokens.kind(index)
  if (kind === TokenKind.OpenBrace) return 1
  if (kind === TokenKind.CloseBrace) return -1
  const glued = gluedBrace(tokens, index)
  return glued ? (glued.brace === 'open' ? 1 : -1) : 0
}

/** The width of the white space before a token that is first on its line; a tab counts as four. */
export function indentation(tokens: Tokens, index: number): number {
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
