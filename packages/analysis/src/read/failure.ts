import type { RowPlugin } from '@caddyfile/language-data'
import type { ReadToken } from './cursor.ts'

/**
 * What kind of mistake it is. Everything about words that a name does not take is an `argument`. A `plugin` and a
 * `missing-file` are none: the build must have the one, and what the other decides is not known here.
 */
export type FailureKind =
  | 'ambiguous-site'
  | 'argument'
  | 'conflicting-sites'
  | 'directive-as-address'
  | 'misplaced-options'
  | 'missing-file'
  | 'plugin'
  | 'repeated-matcher'
  | 'undefined-matcher'
  | 'unknown-directive'
  | 'unknown-module'
  | 'unknown-option'
  | 'unknown-subdirective'
  | 'unordered-directive'

/** Something that Caddy refuses while it reads a directive, or what it depends on whether it does. */
export interface Failure {
  readonly kind: FailureKind
  /** Caddy's whole message, with the places that it names. */
  readonly message: string
  /** The innermost part of it: what is wrong, without places. */
  readonly text: string
  /** The token at fault. */
  readonly token: ReadToken
  /** Names that could stand in place of one that is not known. */
  readonly candidates?: readonly string[]
  /** The plugin that is needed; or, of a mistake, the one whose description it is known from. */
  readonly plugin?: RowPlugin
  /** The name may be that of a plugin that nobody describes. */
  readonly mayBeKnown?: true
  /** The token whose line Caddy names; none where it names no place. */
  readonly place: ReadToken | undefined
}

export function wrap(failure: Failure, around: (message: string) => string): Failure {
  return { ...failure, message: around(failure.message) }
}
