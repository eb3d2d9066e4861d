import { isOnNewLine } from '../read/cursor.ts'
import type { ExpandedToken } from './expanded-token.ts'

/**
 * Makes one word of each Go template, such as `{{upstreams 8080}}`, which some plugins put in before Caddy reads a file.
 * What it becomes is known to nobody before; so it is marked as a word with an environment variable is. Templates do not
 * cross lines here.
 */
export function joinTemplates(tokens: readonly ExpandedToken[]): readonly ExpandedToken[] {
  if (!tokens.some(opensTemplate)) return tokens
  const joined: ExpandedToken[] = []
  /** No template ends before this token. */
  let open = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const search: Search = opensTemplate(token) ? searchEnd(tokens, i, open) : {}
    joined.push(search.end === undefined ? token : asOpaque(token, tokens[search.end]!))
    open = search.open ?? open
    i = search.end ?? i
  }
  return joined
}

const opensTemplate = ({ text }: ExpandedToken): boolean => text.includes('{{')

/** The token that closes a template; or the one up to which none does. */
interface Search {
  readonly end?: number
  readonly open?: number
}

/** Looks for the end on the same line. A template in quotes ends in them. `open`: up to there, somebody has looked. */
function searchEnd(tokens: readonly ExpandedToken[], start: number, open: number): Search {
  const { text, isQuoted } = tokens[start]!
  if (text.includes('}}', text.indexOf('{{'))) return { end: start }
  if (isQuoted) return {}
  let at = Math.max(start + 1, open)
  for (; at < tokens.length && !isOnNewLine(tokens[at - 1]!, tokens[at]!); at++) {
    if (!tokens[at]!.isQuoted && tokens[at]!.text.includes('}}')) return { end: at }
  }
  return { open: at }
}

const asOpaque = (first: ExpandedToken, last: ExpandedToken): ExpandedToken => ({
  ...first,
  text: `{$${first.text}}`,
  breaks: last.line + last.breaks - first.line,
  end: last.end,
})
