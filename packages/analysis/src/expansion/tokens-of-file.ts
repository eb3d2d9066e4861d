import { TokenKind, type Tokens } from '@caddyfile/parser'
import type { ExpandedToken, ImportChain, SourceFile } from './expanded-token.ts'

/** The tokens of a file as values that imports can move about. */
export function tokensOfFile(tokens: Tokens, source: SourceFile, imports: ImportChain): ExpandedToken[] {
  const made: ExpandedToken[] = []
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens.text(index)
    const isQuoted = tokens.isQuoted(index)
    const isHeredoc = tokens.kind(index) === TokenKind.Heredoc
    const inText = text.includes('\n') ? text.split('\n').length - 1 : 0
    made.push({
      text,
      isQuoted,
      quote: isQuoted && !isHeredoc ? tokens.source[tokens.start(index)]! : '',
      line: tokens.line(index),
      // Caddy counts two more for a heredoc, whose marker lines are not in its text (`NumLineBreaks`, lexer.go).
      breaks: isHeredoc ? inText + 2 : inText,
      file: source.index,
      chain: imports.index,
      index,
      source,
      imports,
      snippet: '',
      start: tokens.start(index),
      end: tokens.end(index),
    })
  }
  return made
}
