import { CaddyfileGrammar } from './grammar.ts'
import { mergeProblems, sortProblems } from './merge-problems.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { repair } from './repair.ts'
import type { Syntax } from './syntax.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import type { Document } from './tree.ts'

export interface ParseResult {
  readonly document: Document
  /** Everything wrong with tokens and structure, by position. */
  readonly problems: readonly Problem[]
  /** The tokens as Caddy has them, where the tree is that of repaired ones. */
  readonly exact?: Tokens
}

export interface ParseOptions {
  /**
   * Give a text with unmatched braces or quotes the structure that its indentation shows (the default), for editors and
   * for messages. Without, the tree is the one that Caddy makes, which may be far from what was meant.
   */
  readonly repair?: boolean
  /** Default: that of the current release of Caddy. */
  readonly syntax?: Syntax | undefined
}

/**
 * Parses a Caddyfile. Never throws, and every text has a tree. Time is linear in the length of the text.
 *
 * In a text that needs no repair, tree and tokens are exactly what Caddy sees before it expands imports and
 * environment variables.
 */
export function parse(source: string, options: ParseOptions = {}): ParseResult {
  const { syntax } = options
  const tokens = tokenize(source, { syntax })
  const exact = parseTokens(tokens)
  if (options.repair === false || !exact.problems.some(({ code }) => damaging.has(code))) return exact
  const repaired = repair(source, syntax)
  const tree = parseTokens(repaired.tokens)
  return { document: tree.document, problems: mergeProblems(exact.problems, tree.problems, repaired), exact: tokens }
}

let grammar: CaddyfileGrammar | undefined

/** Parses tokens that come from elsewhere, as they are: without repair, and with no problems but those of the structure. */
export function parseTokens(tokens: Tokens): ParseResult {
  grammar ??= new CaddyfileGrammar()
  const { document, problems } = grammar.parse(tokens)
  return { document, problems: sortProblems([...tokens.problems, ...problems]) }
}

/** Problems after which the braces that follow say little about what was meant. */
const damaging: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'address-brace',
  'comment-slashes',
  'heredoc-marker',
  'heredoc-unterminated',
  'missing-close-brace',
  'missing-open-brace',
  'quote-runaway',
  'quote-unterminated',
  'stray-close-brace',
])
