import { TokenKind, type Tokens, tokenize } from '@caddyfile/parser/lexer'

/** A text with LF for each CRLF that is not in quoted text: there, a CR is a character like others. */
export function withLineFeeds(source: string): string {
  return source.includes('\r') ? replaceOutsideQuotes(source, /(?<!\r)\r+\n/g, '\n') : source
}

/** The reverse, for a text that has none. */
export const withCarriageReturns = (source: string): string => replaceOutsideQuotes(source, /\n/g, '\r\n')

function replaceOutsideQuotes(source: string, pattern: RegExp, by: string): string {
  const tokens = tokenize(source)
  let text = ''
  let position = 0
  for (let index = 0; index < tokens.length; index++) {
    if (!isVerbatim(tokens, index)) continue
    text += source.slice(position, tokens.start(index)).replace(pattern, by)
    text += source.slice(tokens.start(index), tokens.end(index))
    position = tokens.end(index)
  }
  return text + source.slice(position).replace(pattern, by)
}

/** Quoted text, and words that hold line breaks: environment pieces and what follows a quote without end. */
function isVerbatim(tokens: Tokens, index: number): boolean {
  return (
    tokens.kind(index) !== TokenKind.Heredoc &&
    tokens.source.slice(tokens.start(index), tokens.end(index)).includes('\n')
  )
}
