/** What is known of a public plugin (test/cases/plugins.json). */
export interface PluginFacts {
  readonly repo: string
  readonly module: string
  readonly status: string
  readonly moduleIds: readonly string[]
  readonly notes?: string
  readonly provides: readonly ProvidedFacts[]
}

type Extra = 'reject' | 'ignored' | 'nextSubdirective'

interface LineFacts {
  readonly name: string
  readonly args: string
  /** What becomes of words that have no place. */
  readonly extraArgs: Extra
  readonly block?: readonly EntryFacts[]
  readonly unknownSubdirectives?: 'reject' | 'ignored'
  /** Entries that must be there: alternatives with `|`, of which `inline` is the argument on the line. */
  readonly requires?: readonly string[]
  readonly summary: string
  readonly notes?: string
  readonly since?: string
  readonly deprecated?: string
}

/** A name that a plugin adds. */
export interface ProvidedFacts extends LineFacts {
  readonly kind: string
  readonly slot: string
  readonly registration: 'handler' | 'directive' | 'global' | 'module'
  readonly defaultOrder: {
    readonly position: 'before' | 'after'
    readonly relativeTo: string
    readonly since: string
  } | null
  readonly takesMatcher: boolean
  readonly inlineArgsSkipBlock?: boolean
  /** Nothing that is wrong in it is ever reported. */
  readonly parseErrorsDropped?: boolean
}

/** A name in a block; `*` is any name, described by `wildcardKey`. */
export interface EntryFacts extends LineFacts {
  readonly wildcardKey?: string
  readonly repeat?: string
  readonly default?: string
}
