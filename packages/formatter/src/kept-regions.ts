import { tokenize } from '@caddyfile/parser/lexer'

export interface Range {
  readonly start: number
  readonly end: number
}

/** From each comment `# caddyfile-fmt off` up to the next `# caddyfile-fmt on`, or to the end: what stays as it is. */
export function keptRegions(source: string): Range[] {
  if (!source.includes('caddyfile-fmt')) return []
  const regions: Range[] = []
  const { comments } = tokenize(source).columns
  let off: number | undefined
  for (let at = 0; at < comments.length; at += 2) {
    const start = comments[at]!
    const word = /^#\s*caddyfile-fmt\s+(off|on)\b/.exec(source.slice(start, comments[at + 1]))?.[1]
    if (word === 'off') off ??= start
    else if (word === 'on' && off !== undefined) {
      regions.push({ start: off, end: start })
      off = undefined
    }
  }
  return off === undefined ? regions : [...regions, { start: off, end: source.length }]
}
