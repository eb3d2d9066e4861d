export type Severity = 'error' | 'warning' | 'info'

/** A stretch of the file: UTF-16 offsets, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface TextEdit extends Range {
  readonly text: string
}

/**
 * A way to mend a finding. `safe`: the file keeps its meaning, or Caddy refused it before; everything else is `unsafe`
 * and for a person to decide.
 */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  /** In order, without overlaps. */
  readonly edits: readonly TextEdit[]
}

export interface RelatedPlace extends Range {
  readonly message: string
}

/** Something to tell about a file. */
export interface Finding extends Range {
  /** The file that it is in, where that is one that the linted file imports. */
  readonly file?: string
  /** The imports that brought the place, as Caddy writes them, the first one first. */
  readonly imports?: readonly string[]
  readonly rule: string
  /** `caddy`: Caddy itself refuses the file for it, in these words. `lint`: ours; Caddy takes it, or stops elsewhere. */
  readonly source: 'caddy' | 'lint'
  /** Of all that Caddy refuses, this is what it stops at, and the message that it prints. */
  readonly stopsCaddy?: true
  readonly severity: Severity
  readonly message: string
  /** One line: what to do. */
  readonly help: string
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
}
