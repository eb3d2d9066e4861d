/** Where an example stands: in a site, among the global options, or alone, as a whole file. */
export type ExamplePlace = 'site' | 'global' | 'file'

/**
 * What people are told about one name. How it is written is in its row, and so is in which releases it is known; texts are
 * one sentence each, and may have code in backquotes.
 */
export interface Documentation {
  readonly summary: string
  /** Its place in Caddy's documentation, below `documentationSite`: a page, with an anchor if there is one. */
  readonly page: string
  /** Caddy's documentation does not have it; `page` is where it would be. */
  readonly isUndocumented?: true
  /** What holds where it is left out, in words or as it would be written. */
  readonly default?: string
  /** Where it may stand, for `contextsOf`, if its row does not tell. */
  readonly contexts?: readonly string[]
  /** Lines that use it and that Caddy accepts. Only what always is refused, or needs a plugin that is not known, has none. */
  readonly example?: string
  /** Default: `global` for global options, `site` for everything else. */
  readonly exampleIn?: ExamplePlace
  /** Keywords of its line that are forms of their own. */
  readonly keywords?: Readonly<Record<string, Documentation>>
  /** What its block knows, by the names of the row's block. */
  readonly block?: Readonly<Record<string, Documentation>>
}

/** What is told about the rows of the language tables, under the same names. */
export interface DocumentationTables {
  readonly directives: Readonly<Record<string, Documentation>>
  readonly options: Readonly<Record<string, Documentation>>
  /** By namespace, then by name. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, Documentation>>>>
}

/** What pages are below. */
export const documentationSite = 'https://caddyserver.com/docs/'
