import { type Document, type Problem, parseTokens, type Syntax, TokenFlag, TokenKind, Tokens } from '@caddyfile/parser'
import { isOnNewLine } from '../read/cursor.ts'
import type { ExpandedToken } from './expanded-token.ts'

export interface ExpandedDocument {
  /** Its token numbers are the indexes of the expanded tokens; its offsets mean nothing outside of it. */
  readonly document: Document
  readonly problems: readonly Problem[]
}

/**
 * Parses expanded tokens with the same grammar: they are laid out as a text of their own, whose tokens they are. Braces
 * among `words` are words.
 */
export function parseExpanded(
  expanded: readonly ExpandedToken[],
  syntax: Syntax,
  words: ReadonlySet<ExpandedToken> = new Set(),
): ExpandedDocument {
  const { length } = expanded
  const columns = {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    lines: new Int32Array(length),
    flags: new Uint8Array(length),
    comments: new Int32Array(0),
  }
  const parts: string[] = []
  let offset = 0
  for (let i = 0; i < length; i++) {
    const token = expanded[i]!
    const text = token.isQuoted ? `\`${token.text}\`` : token.text
    parts.push(text)
    columns.starts[i] = offset
    columns.ends[i] = offset + text.length
    columns.lines[i] = token.line
    const previous = expanded[i - 1]
    const isFirst = previous === undefined || isOnNewLine(previous, token)
    columns.flags[i] = (words.has(token) ? TokenKind.Word : kindOf(token)) | (isFirst ? TokenFlag.FirstOnLine : 0)
    offset += text.length + 1
  }
  return parseTokens(new Tokens(parts.join(' '), columns, [], syntax))
}

function kindOf({ isQuoted, text }: ExpandedToken): TokenKind {
  if (isQuoted) return TokenKind.Backticked
  if (text === '{') return TokenKind.OpenBrace
  return text === '}' ? TokenKind.CloseBrace : TokenKind.Word
}
