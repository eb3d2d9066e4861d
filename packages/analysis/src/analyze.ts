import type { LanguageCheckers, LanguageTables } from '@caddyfile/language-data'
import { type Document, type ParseResult, type Problem, parse, SourceText } from '@caddyfile/parser'
import type { SourceFile } from './expansion/expanded-token.ts'
import type { ImportSource } from './expansion/import-source.ts'
import { type GlobalFacts, readGlobalFacts } from './global-facts.ts'
import { isPart, parsePart } from './part.ts'
import { readSites, type SiteView } from './sites.ts'
import { tellRefusals } from './tell-refusals.ts'
import type { Verdict } from './verdict.ts'

/** What is known of one file. */
export interface FileAnalysis {
  /** How messages name the file. */
  readonly path: string
  readonly source: SourceText
  readonly document: Document
  /** What is wrong with tokens and structure. */
  readonly problems: readonly Problem[]
  /** What Caddy would refuse while it reads the configuration; undefined where that was not asked for, and for parts of others. */
  readonly verdict: Verdict | undefined
  readonly global: GlobalFacts
  /** Sites, and the snippets and named routes that are parts of them. */
  readonly sites: readonly SiteView[]
}

/** What it takes to say what Caddy makes of a file. */
export interface Surroundings {
  /** The absolute path of the file, with `/`. */
  readonly absolutePath: string
  /** The files that it may import. */
  readonly files: ImportSource
  /** What the Caddy that it is for knows. */
  readonly tables: LanguageTables
  /** What checks regular expressions and the like; where the verdict says that it needs them, it is worth asking again. */
  readonly checkers?: LanguageCheckers
}

/** Parses a file and reads what its sites do; with its surroundings, also what Caddy makes of it. Never throws. */
export function analyze(path: string, text: string, surroundings?: Surroundings): FileAnalysis {
  const parsed = parse(text)
  if (!surroundings) return withFacts(path, text, parsed, undefined)
  const { absolutePath, files, tables, checkers } = surroundings
  if (isPart(path, parsed.document, tables)) return withFacts(path, text, parsePart(text), undefined)
  const input = { name: path, path: absolutePath, source: files, tables, checkers }
  const { problems, verdict } = tellRefusals(input, parsed)
  return withFacts(path, text, { ...parsed, problems }, verdict)
}

/** What is to be known of a file by itself that another one imports: what Caddy makes of it is that one's verdict. */
export function analyzeImported({ name, isPart }: SourceFile, text: string, importing: FileAnalysis): FileAnalysis {
  const { document, problems } = isPart ? parsePart(text) : parse(text)
  const parsed = { document, problems: problems.filter(({ caddy }) => !caddy) }
  return withFacts(name, text, parsed, undefined, importing.global)
}

function withFacts(
  path: string,
  text: string,
  { document, problems }: ParseResult,
  verdict: Verdict | undefined,
  global = readGlobalFacts(document),
): FileAnalysis {
  return { path, source: new SourceText(text), document, problems, verdict, global, sites: readSites(document, global) }
}
