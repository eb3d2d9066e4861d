import type { Range } from '@caddyfile/formatter'
import { TokenKind, type Tokens, tokenize } from '@caddyfile/parser/lexer'

/** What Prettier shall leave alone: the statement behind `# prettier-ignore`, and what stands between `-start` and `-end`. */
export function ignoredRanges(text: string): Range[] {
  if (!text.includes('prettier-ignore')) return []
  const tokens = tokenize(text)
  const { comments } = tokens.columns
  const ranges: Range[] = []
  let opened: number | undefined
  for (let at = 0; at < comments.length; at += 2) {
    const [start, end] = [comments[at]!, comments[at + 1]!]
    const word = /^#\s*prettier-ignore(-start|-end)?\s*$/.exec(text.slice(start, end))
    if (!word) continue
    if (word[1] === '-start') opened ??= start
    else if (word[1] === undefined) ranges.push({ start: end, end: statementEnd(tokens, end) })
    else if (opened !== undefined) {
      ranges.push({ start: opened, end: start })
      opened = undefined
    }
  }
  return ranges
}

/** Where the statement ends that begins behind an offset: at the end of its line, or of the block that the line opens. */
function statementEnd(tokens: Tokens, offset: number): number {
  let index = 0
  while (index < tokens.length && tokens.start(index) < offset) index++
  let depth = 0
  let end = offset
  for (const first = index; index < tokens.length; index++) {
    const kind = tokens.kind(index)
    if (index > first && depth === 0 && tokens.isFirstOnLine(index)) break
    if (kind === TokenKind.OpenBrace) depth++
    else if (kind === TokenKind.CloseBrace) depth--
    if (depth < 0) break
    end = tokens.end(index)
  }
  return end
}
