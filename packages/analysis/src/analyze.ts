import { type Document, type Problem, parse, SourceText } from '@caddyfile/parser'
import { type GlobalFacts, readGlobalFacts } from './global-facts.ts'
import { readSites, type SiteView } from './sites.ts'

/** What is known of one file. */
export interface FileAnalysis {
  /** How messages name the file. */
  readonly path: string
  readonly source: SourceText
  readonly document: Document
  /** What is wrong with tokens and structure. */
  readonly problems: readonly Problem[]
  readonly global: GlobalFacts
  /** Sites, and the snippets and named routes that are parts of them. */
  readonly sites: readonly SiteView[]
}

/** Parses a file and reads what its sites do. Never throws. */
export function analyze(path: string, text: string): FileAnalysis {
  const { document, problems } = parse(text)
  const global = readGlobalFacts(document)
  return { path, source: new SourceText(text), document, problems, global, sites: readSites(document, global) }
}
