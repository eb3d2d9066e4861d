import type { ExpandedToken } from './expanded-token.ts'

/** What kind of thing is wrong with an import, or with a snippet; a `missing-file` may be there where Caddy runs. */
export type ImportProblemKind =
  | 'deprecated'
  | 'import-arguments'
  | 'import-block'
  | 'import-circle'
  | 'import-file'
  | 'import-pattern'
  | 'import-statement'
  | 'missing-file'
  | 'repeated-snippet'
  | 'unclosed-snippet'

/** Something to say of an import. */
export interface ImportProblem {
  readonly kind: ImportProblemKind
  /** Caddy's words. */
  readonly text: string
  /** The token at fault. */
  readonly token: ExpandedToken
  /** The token whose line Caddy names: it has read on to the end of the statement. */
  readonly place: ExpandedToken
  /**
   * `syntax` and `bare`: Caddy refuses the file, wording the place in its other way or naming none. `unknown`: what Caddy
   * finds there is not known.
   */
  readonly weight: 'error' | 'syntax' | 'bare' | 'warning' | 'unknown'
  /** How many tokens the expansion had when it came up. */
  readonly order: number
  /** The release of Caddy that takes it. */
  readonly since?: string
}
