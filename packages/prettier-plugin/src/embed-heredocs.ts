import { keptRegions } from '@caddyfile/formatter'
import { TokenKind, tokenize } from '@caddyfile/parser/lexer'
import { type AstPath, type Doc, doc, type Options, type ParserOptions } from 'prettier'
import { formatFile } from './format-file.ts'
import { ignoredRanges } from './ignored-ranges.ts'
import type { CaddyfileNode } from './index.ts'

/** Prettier's parsers, by the markers that people give heredocs. */
const parsers: Readonly<Record<string, string>> = {
  CSS: 'css',
  HTML: 'html',
  JS: 'babel',
  JAVASCRIPT: 'babel',
  JSON: 'json',
  MARKDOWN: 'markdown',
  MD: 'markdown',
  YAML: 'yaml',
  YML: 'yaml',
}

type TextToDoc = (text: string, options: Options) => Promise<Doc>

/** Formats the texts of heredocs by their own languages, where that is asked for. What cannot be formatted stays. */
export function embedHeredocs({ node }: AstPath<CaddyfileNode>, given: Options) {
  // Prettier's typings have it that some may be missing.
  const options = given as ParserOptions<CaddyfileNode>
  if (options.caddyfileFormatHeredocs !== true || options.embeddedLanguageFormatting === 'off') return null
  return async (textToDoc: TextToDoc): Promise<Doc> => {
    const text = formatFile(node.text, options)
    const tokens = tokenize(text)
    const kept = [...keptRegions(text), ...ignoredRanges(text)]
    let result = ''
    let position = 0
    for (let index = 0; index < tokens.length; index++) {
      const start = tokens.start(index)
      if (tokens.kind(index) !== TokenKind.Heredoc || kept.some((one) => one.start < start && start < one.end)) continue
      result += text.slice(position, start)
      position = tokens.end(index)
      result += await formatHeredoc(text.slice(start, position), tokens.text(index), textToDoc, options)
    }
    return doc.utils.replaceEndOfLine(result + text.slice(position))
  }
}

async function formatHeredoc(
  raw: string,
  content: string,
  textToDoc: TextToDoc,
  options: ParserOptions<CaddyfileNode>,
): Promise<string> {
  const [, marker, padding] = /^<<(\S+)\n(?:.*\n)*([^\S\n]*)\S+$/.exec(raw) ?? []
  const parser = marker && parsers[marker.toUpperCase()]
  if (!parser || content.trim() === '') return raw
  try {
    const printed = doc.printer.printDocToString(await textToDoc(content, { parser }), options)
    const lines = printed.formatted.replaceAll('\r\n', '\n').trimEnd().split('\n')
    // The first marker ends the text, wherever it stands.
    if (lines.some((line) => line.includes(marker))) return raw
    return `<<${marker}\n${lines.map((line) => (line === '' ? '' : padding + line)).join('\n')}\n${padding}${marker}`
  } catch {
    return raw
  }
}
