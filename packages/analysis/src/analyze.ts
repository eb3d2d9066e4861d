import type { LanguageTables } from '@caddyfile/language-data'
import { type Document, type Problem, parse, SourceText } from '@caddyfile/parser'
import type { ImportSource } from './expansion/import-source.ts'
import { isFragment } from './fragment.ts'
import { type GlobalFacts, readGlobalFacts } from './global-facts.ts'
import { readSites, type SiteView } from './sites.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What is known of one file. */
export interface FileAnalysis {
  /** How messages name the file. */
  readonly path: string
  readonly source: SourceText
  readonly document: Document
  /** What is wrong with tokens and structure. */
  readonly problems: readonly Problem[]
  /** What Caddy would refuse while it reads the configuration; undefined where that was not asked for, and for fragments. */
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
}

/** Parses a file and reads what its sites do; with its surroundings, also what Caddy makes of it. Never throws. */
export function analyze(path: string, text: string, surroundings?: Surroundings): FileAnalysis {
  const { document, problems } = parse(text)
  const global = readGlobalFacts(document)
  const parts = { path, source: new SourceText(text), document, global, sites: readSites(document, global) }
  if (!surroundings) return { ...parts, problems, verdict: undefined }
  const { absolutePath, files, tables } = surroundings
  if (isFragment(path, document, tables)) {
    // A matcher is where it belongs once the file is imported.
    return { ...parts, problems: problems.filter(({ code }) => code !== 'matcher-outside-site'), verdict: undefined }
  }
  const { tokens } = document
  const parsed = { document, problems }
  const verdict = verdictOf({ name: path, path: absolutePath, tokens, parsed, source: files, tables })
  return { ...parts, problems, verdict }
}
