import { defaultRelease, type LanguageCheckers, type LanguageTables, type Release } from '@caddyfile/language-data'
import { type Document, type ParseResult, type Problem, parse, SourceText } from '@caddyfile/parser'
import type { SourceFile } from './expansion/expanded-token.ts'
import type { ImportSource } from './expansion/import-source.ts'
import { type GlobalFacts, readGlobalFacts } from './global-facts.ts'
import { isPart, parsePart } from './part.ts'
import { syntaxOf } from './release-rules.ts'
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
  /** The release of Caddy that it is for. */
  readonly release: Release
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
  const release = surroundings?.tables.release ?? defaultRelease
  const parsed = parse(text, { syntax: syntaxOf(release) })
  if (!surroundings) return withFacts(path, text, parsed, { release })
  const { absolutePath, files, tables, checkers } = surroundings
  if (isPart(path, parsed.document, tables))
    return withFacts(path, text, parsePart(text, syntaxOf(release)), { release })
  const input = { name: path, path: absolutePath, source: files, tables, checkers }
  const { problems, verdict } = tellRefusals(input, parsed)
  return withFacts(path, text, { ...parsed, problems }, { release, verdict })
}

/** What is to be known of a file by itself that another one imports: what Caddy makes of it is that one's verdict. */
export function analyzeImported({ name, isPart }: SourceFile, text: string, importing: FileAnalysis): FileAnalysis {
  const { release, global } = importing
  const syntax = syntaxOf(release)
  const { document, problems } = isPart ? parsePart(text, syntax) : parse(text, { syntax })
  const parsed = { document, problems: problems.filter(({ caddy }) => !caddy) }
  return withFacts(name, text, parsed, { release, global })
}

type Known = Pick<FileAnalysis, 'release'> & Partial<Pick<FileAnalysis, 'verdict' | 'global'>>

function withFacts(
  path: string,
  text: string,
  { document, problems }: ParseResult,
  { release, verdict, global = readGlobalFacts(document) }: Known,
): FileAnalysis {
  const sites = readSites(document, global)
  return { path, source: new SourceText(text), document, problems, verdict, global, release, sites }
}
