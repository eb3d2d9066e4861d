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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const end = opensTemplate(token) ? endOfTemplate(tokens, i) : undefined
    joined.push(end === undefined ? token : asOpaque(token, tokens[end]!))
    i = end ?? i
  }
  return joined
}

const opensTemplate = ({ text }: ExpandedToken): boolean => text.includes('{{')

/** The number of the token that closes the template, on the same line. One in quotes ends in them. */
function endOfTemplate(tokens: readonly ExpandedToken[], start: number): number | undefined {
  const { text, isQuoted } = tokens[start]!
  if (text.includes('}}', text.indexOf('{{'))) return start
  for (let i = start + 1; !isQuoted && i < tokens.length && !isOnNewLine(tokens[i - 1]!, tokens[i]!); i++) {
    if (!tokens[i]!.isQuoted && tokens[i]!.text.includes('}}')) return i
  }
  return undefined
}

const asOpaque = (first: ExpandedToken, last: ExpandedToken): ExpandedToken => ({
  ...first,
  text: `{$${first.text}}`,
  breaks: last.line + last.breaks - first.line,
  end: last.end,
})
