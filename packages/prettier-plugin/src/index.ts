import type { Parser, Plugin, Printer, SupportLanguage, SupportOptions } from 'prettier'
import { embedHeredocs } from './embed-heredocs.ts'
import { formatFile, formatRange } from './format-file.ts'
import { hasIgnorePragma, hasPragma, insertPragma } from './pragma.ts'

/** A whole file: the formatter lays out text, so there is no tree to print. */
export interface CaddyfileNode {
  readonly type: 'caddyfile'
  readonly text: string
}

export const languages: SupportLanguage[] = [
  {
    name: 'Caddyfile',
    parsers: ['caddyfile'],
    aliases: ['caddy', 'Caddyfile'],
    filenames: ['Caddyfile'],
    extensions: ['.caddyfile', '.caddy'],
    vscodeLanguageIds: ['caddyfile'],
    // `Caddyfile.production` and the like, as Caddy takes them.
    isSupported: ({ filepath }) => /(?:^|[\\/])Caddyfile(?:[.-][^\\/]*)?$/.test(filepath),
  },
]

export const options: SupportOptions = {
  caddyfileFormatHeredocs: {
    type: 'boolean',
    category: 'Caddyfile',
    default: false,
    description: 'Format the text of heredocs whose marker names its language, such as HTML, CSS or JSON.',
  },
}

/** As `caddy fmt` does. */
export const defaultOptions: Plugin['defaultOptions'] = { useTabs: true }

const caddyfileParser: Parser<CaddyfileNode> = {
  astFormat: 'caddyfile',
  preprocess: formatRange,
  parse: (text) => ({ type: 'caddyfile', text }),
  hasPragma,
  hasIgnorePragma,
  locStart: () => 0,
  locEnd: ({ text }) => text.length,
}

const caddyfilePrinter: Printer<CaddyfileNode> = {
  print: ({ node }, printOptions) => formatFile(node.text, printOptions),
  embed: embedHeredocs,
  insertPragma,
}

export const parsers: Record<string, Parser<CaddyfileNode>> = { caddyfile: caddyfileParser }
export const printers: Record<string, Printer<CaddyfileNode>> = { caddyfile: caddyfilePrinter }
