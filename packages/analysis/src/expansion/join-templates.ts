import { isOnNewLine } from '../read/cursor.ts'
import type { ExpandedToken } from './expanded-token.ts'

/**
 * Makes one word of each Go template, such as `{{upstreams 8080}}`, which some plugins put in before Caddy reads a file.
 * What it becomes is known to nobody before; so it is marked as a word with an environment variable is. Templates do not
 * cross lines here, and one in quotes ends in them.
 */
export function joinTemplates(tokens: readonly ExpandedToken[]): readonly ExpandedToken[] {
  if (!tokens.some(({ text }) => text.includes('{{'))) return tokens
  const joined: ExpandedToken[] = []
  /** The words of a template that has not ended yet. */
  let open: ExpandedToken[] = []
  for (const token of tokens) {
    const last = open.at(-1)
    if (last && isOnNewLine(last, token)) {
      for (const word of open) joined.push(word)
      open = []
    }
    if (open.length === 0 && !opensTemplate(token)) joined.push(token)
    else open.push(token)
    if (open.length > 0 && closesTemplate(token, open.length === 1)) {
      joined.push(asOpaque(open[0]!, token))
      open = []
    }
  }
  for (const word of open) joined.push(word)
  return joined
}

const opensTemplate = (token: ExpandedToken): boolean =>
  token.text.includes('{{') && (!token.isQuoted || closesTemplate(token, true))

function closesTemplate({ text, isQuoted }: ExpandedToken, isFirst: boolean): boolean {
  return isFirst ? text.includes('}}', text.indexOf('{{')) : !isQuoted && text.includes('}}')
}

const asOpaque = (first: ExpandedToken, last: ExpandedToken): ExpandedToken => ({
  ...first,
  text: `{$${first.text}}`,
  breaks: last.line + last.breaks - first.line,
  end: last.end,
})
