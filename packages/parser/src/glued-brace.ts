import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/** A word that was most likely meant as a brace and something else. */
export interface GluedBrace {
  readonly brace: 'open' | 'close'
  /** `before`: the rest of the word stands before the brace. `comment`: behind it, and begins a comment. */
  readonly rest: 'before' | 'behind' | 'comment'
}

/** Reads `word{` at the end of a line, `{word` at the start of one, and braces to which a comment is glued. */
export function gluedBrace(tokens: Tokens, index: number): GluedBrace | undefined {
  if (tokens.kind(index) !== TokenKind.Word || tokens.end(index) - tokens.start(index) < 2) return undefined
  const first = tokens.source.charAt(tokens.start(index))
  if (first === '{' || first === '}') return behindBrace(tokens, index, first === '{' ? 'open' : 'close')
  return endsInBrace(tokens, index) ? { brace: 'open', rest: 'before' } : undefined
}

function behindBrace(tokens: Tokens, index: number, brace: GluedBrace['brace']): GluedBrace | undefined {
  const rest = tokens.source.slice(tokens.start(index) + 1, tokens.end(index))
  if (rest.startsWith('#') && !rest.includes('}')) return { brace, rest: 'comment' }
  return brace === 'open' && tokens.isFirstOnLine(index) && /^\w+$/.test(rest) ? { brace, rest: 'behind' } : undefined
}

function endsInBrace(tokens: Tokens, index: number): boolean {
  const end = tokens.end(index)
  const isLast = index + 1 === tokens.length || tokens.isFirstOnLine(index + 1)
  return isLast && tokens.source.charAt(end - 1) === '{' && tokens.source.charAt(end - 2) !== '{'
}
