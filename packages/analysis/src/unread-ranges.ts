import type { Document, Problem } from '@caddyfile/parser'

/**
 * Tells where words may be the text of a heredoc that Caddy refuses: from the heredoc to the end of the site, snippet or
 * other part that it is in.
 */
export function unreadRanges(document: Document, lexical: readonly Problem[]): (offset: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  let next = 0
  for (const part of document.children) {
    while (next < lexical.length && (lexical[next]!.start < part.start || !lexical[next]!.caddy)) next++
    const first = lexical[next]
    if (!first || first.start >= part.end) continue
    starts.push(first.start)
    ends.push(part.end)
  }
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 && offset < ends[low - 1]!
  }
}
