import type { LanguageTables } from '@caddyfile/language-data'
import {
  type Document,
  type ParseResult,
  type ProblemCode,
  parseTokens,
  type Syntax,
  type TokenColumns,
  TokenFlag,
  TokenKind,
  Tokens,
  tokenize,
} from '@caddyfile/parser'

/**
 * Whether a file is no configuration of its own but a part, meant to be imported into a site or into the global options: it
 * is not called Caddyfile, and what stands where addresses would be are names of directives or options.
 */
export function isPart(path: string, document: Document, { directives, options }: LanguageTables): boolean {
  if (/(^|\/)Caddyfile[^/]*$/.test(path)) return false
  return document.children.some((child) => {
    if (child.kind === 'matcherDefinition') return true
    if (child.kind !== 'site') return false
    const [first] = child.addresses
    return first !== undefined && (Object.hasOwn(directives, first.text) || Object.hasOwn(options, first.text))
  })
}

/**
 * Parses a part as the body of a site whose addresses are elsewhere: tokens without a text are put around it. What Caddy
 * refuses in it is found where it is imported, and braces need not match in one file.
 */
export function parsePart(text: string, syntax: Syntax): ParseResult {
  const { columns, problems: ofTokens } = tokenize(text, { syntax })
  const { document, problems } = parseTokens(new Tokens(text, inBlock(columns, text.length), ofTokens, syntax))
  return { document, problems: problems.filter(({ caddy, code }) => !caddy && !unbalanced.has(code)) }
}

const unbalanced: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-close-brace',
  'missing-open-brace',
  'stray-close-brace',
])

function inBlock({ starts, ends, lines, flags, comments }: TokenColumns, end: number): TokenColumns {
  const padded = (column: Int32Array, last: number): Int32Array => {
    const made = new Int32Array(column.length + 3)
    made.set(column, 2)
    made[made.length - 1] = last
    return made
  }
  const newFlags = new Uint8Array(flags.length + 3)
  newFlags.set([TokenKind.Word | TokenFlag.Inserted, TokenKind.OpenBrace | TokenFlag.Inserted])
  newFlags.set(flags, 2)
  newFlags[newFlags.length - 1] = TokenKind.CloseBrace | TokenFlag.Inserted | TokenFlag.FirstOnLine
  const lastLine = (lines.at(-1) ?? 0) + 1
  return {
    starts: padded(starts, end),
    ends: padded(ends, end),
    lines: padded(lines, lastLine),
    flags: newFlags,
    comments,
  }
}
