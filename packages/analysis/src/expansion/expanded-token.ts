import type { ReadToken } from '../read/cursor.ts'

/** A file that takes part in an expansion. */
export interface SourceFile {
  /** Its number in the expansion; that of the main file is 0. */
  readonly index: number
  /** As messages name it. */
  readonly name: string
  /** As the graph of imports knows it: the main file as it was named, others by their full path. */
  readonly id: string
  readonly path: string
  /** It is imported into a block: what is in it are directives or lines of a block, not sites. */
  readonly isPart: boolean
}

/** How a token came to where it is: the imports that brought it, the first one first. */
export interface ImportChain {
  readonly index: number
  /** As Caddy writes them: `Caddyfile:3 (import name)`. */
  readonly entries: readonly string[]
}

/** A token of the text as Caddy sees it after imports. */
export interface ExpandedToken extends ReadToken {
  readonly source: SourceFile
  readonly imports: ImportChain
  /** The snippet that it was defined in; '' elsewhere. */
  readonly snippet: string
  /** Where it stands in its file: UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
}
