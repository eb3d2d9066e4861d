/** The heredoc token `<<MARKER⏎…MARKER` taken apart. Offsets are those of the source. */
interface HeredocParts {
  readonly marker: string
  readonly lines: readonly string[]
  /** What stands before the closing marker on its line; Caddy strips it from every line. */
  readonly padding: string
}

/** What is wrong with a heredoc line: Caddy cannot strip the closing marker's indentation from it. */
export interface HeredocMismatch {
  readonly marker: string
  /** Lines after the opening line, from 1. */
  readonly lineNumber: number
  readonly line: string
  readonly padding: string
}

export const isHeredocMarker = (text: string): boolean => /^[A-Za-z0-9_-]+$/.test(text)

/** The marker of a heredoc token that starts at `start`: the rest of its line, without CR. */
export function heredocMarker(source: string, start: number, lineEnd: number): string {
  return source.slice(start + 2, lineEnd).replaceAll('\r', '')
}

/** The text of a heredoc, as `finalizeHeredoc` (lexer.go) makes it. Lines that cannot be stripped are kept whole. */
export function heredocContent(source: string, start: number, end: number): string {
  const { lines, padding } = takeApart(source, start, end)
  return lines
    .map((line) => (line.startsWith(padding) ? line.slice(padding.length) : line).replaceAll('\r', ''))
    .join('\n')
}

/** The first line that lacks the closing marker's indentation; Caddy refuses the file for it. */
export function heredocMismatch(source: string, start: number, end: number): HeredocMismatch | undefined {
  const { marker, lines, padding } = takeApart(source, start, end)
  const index = lines.findIndex((line) => line !== '' && line !== '\r' && !line.startsWith(padding))
  if (index < 0) return undefined
  return { marker, lineNumber: index + 1, line: lines[index]!.replace(/[\r\n]+$/, ''), padding }
}

function takeApart(source: string, start: number, end: number): HeredocParts {
  const lineEnd = source.indexOf('\n', start)
  const marker = heredocMarker(source, start, lineEnd)
  const inner = source.slice(lineEnd + 1, end)
  const lastBreak = inner.lastIndexOf('\n')
  const padding = inner.slice(lastBreak + 1, inner.length - marker.length)
  const lines = lastBreak < 0 ? [] : inner.slice(0, lastBreak).split('\n')
  return { marker, lines, padding }
}

/**
 * Where the text of a heredoc seems to end that has no end, or none that Caddy knows: before the first line that is not
 * deeper than the line that begins it, or behind its marker on a line of its own. In the leftmost column, before the first line with a closing brace.
 */
export function textEnd(source: string, start: number, lineEnd: number): number {
  const margin = marginOf(source, source.lastIndexOf('\n', start) + 1)
  const marker = source.slice(start + 2, lineEnd).trim()
  let end = lineEnd
  for (let at = lineEnd; at < source.length; ) {
    const next = source.indexOf('\n', at + 1)
    const line = source.slice(at + 1, next < 0 ? source.length : next)
    at += 1 + line.length
    if (line.trim() === '') continue
    if (line.trim() === marker) return at
    if (margin === '' ? line.startsWith('}') : marginOf(line, 0).length <= margin.length) break
    end = at
  }
  return end
}

function marginOf(text: string, start: number): string {
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end++
  return text.slice(start, end)
}
