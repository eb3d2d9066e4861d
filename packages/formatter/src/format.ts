import { formatAsCaddy } from './caddy-fmt.ts'
import { layOutTokens } from './keep-tokens.ts'
import { keptRegions, type Range } from './kept-regions.ts'
import { withCarriageReturns, withLineFeeds } from './line-breaks.ts'
import { saysTheSame } from './says-the-same.ts'
import type { TextEdit } from './text-edit.ts'
import { whitespaceEdits } from './whitespace-edits.ts'

export interface FormatOptions {
  /** What a line is indented by for each block around it; a tab, as `caddy fmt` does, if not given. */
  readonly indent?: string
  /** `auto` keeps the kind of line break that the text begins with; LF if not given. */
  readonly endOfLine?: 'lf' | 'crlf' | 'auto'
  /** What stays as it is, beside what comments say; UTF-16 offsets, half-open. */
  readonly keep?: readonly Range[]
}

export interface FormatEditsOptions extends FormatOptions {
  /** Only lines that this touches are formatted; UTF-16 offsets, half-open. */
  readonly range?: Range
}

/**
 * Formats a Caddyfile as `caddy fmt` of 2.11.7 does, and where that would change, move or lose a word, in the same style
 * without it: tokens, comments and starts of lines are always kept. What stands between the comments
 * `# caddyfile-fmt off` and `# caddyfile-fmt on` stays as it is. Formatting what was formatted changes nothing. Any text
 * can be formatted, also one that Caddy refuses. Never throws; linear.
 */
export function format(source: string, options: FormatOptions = {}): string {
  if (allKept(source, options).length > 0) return applyEdits(source, formatEdits(source, options))
  return withLineBreaks(formatWhole(source, options), source, options)
}

/** The smallest edits that format a text, or some lines of it, in order and without overlap. */
export function formatEdits(source: string, options: FormatEditsOptions = {}): readonly TextEdit[] {
  const edits = whitespaceEdits(source, withLineBreaks(formatWhole(source, options), source, options))
  const lines = options.range && wholeLines(source, options.range)
  const wanted = outside(edits, allKept(source, options)).filter(
    ({ start, end }) => !lines || (start < lines.end && lines.start < end),
  )
  // Edits mean the same together; a part of them, in a text that continues its lines, may not.
  return wanted.length === edits.length || saysTheSame(source, applyEdits(source, wanted)) ? wanted : []
}

/** The edits that touch no region; both in order. */
function outside(edits: readonly TextEdit[], regions: readonly Range[]): readonly TextEdit[] {
  let next = 0
  return edits.filter(({ start, end }) => {
    while (next < regions.length && regions[next]!.end < start) next++
    const region = regions[next]
    return !region || end <= region.start
  })
}

const allKept = (source: string, { keep = [] }: FormatOptions): Range[] =>
  [...keptRegions(source), ...keep].sort((a, b) => a.start - b.start)

function formatWhole(source: string, { indent = '\t' }: FormatOptions): string {
  const text = withLineFeeds(source)
  if (text !== source && !saysTheSame(source, text)) return source
  const caddy = formatAsCaddy(text, indent)
  if (!caddy.isDoubtful || isSound(text, caddy.text, indent)) return caddy.text
  const kept = layOutTokens(text, indent)
  // Where even that would say something else, in the darkest corners of the lexer, the text stays as it is.
  if (!saysTheSame(text, kept)) return text
  const again = formatAsCaddy(kept, indent).text
  return isSound(kept, again, indent) ? again : kept
}

/** Whether a text says the same when it is formatted, and stays as it is when it is formatted again. */
const isSound = (before: string, after: string, indent: string): boolean =>
  saysTheSame(before, after) && withLineFeeds(after) === after && formatAsCaddy(after, indent).text === after

function withLineBreaks(text: string, source: string, { endOfLine = 'lf' }: FormatOptions): string {
  const isCrlf = endOfLine === 'crlf' || (endOfLine === 'auto' && /^[^\n]*\r\n/.test(source))
  return isCrlf ? withCarriageReturns(text) : text
}

function wholeLines(source: string, { start, end }: Range): Range {
  const lineEnd = source.indexOf('\n', Math.max(start, end - 1))
  return { start: source.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? source.length : lineEnd + 1 }
}

/** Edits are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let text = ''
  let position = 0
  for (const edit of edits) {
    text += source.slice(position, edit.start) + edit.text
    position = edit.end
  }
  return text + source.slice(position)
}
