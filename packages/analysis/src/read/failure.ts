import type { Availability, RowPlugin } from '@caddyfile/language-data'
import type { ReadToken } from './cursor.ts'

/**
 * What kind of mistake it is. Words that a name does not take are an `argument`, unless it can be said more exactly: their
 * number, the value of one, what goes with what, what is there already or lacks. What Caddy accepts until it loads the
 * configuration is a `load`, an `invalid-hash` or a `missing-permission`. A `plugin`, a `missing-file` and what is
 * `unchecked` are none: the build must have the first, and what the others decide is not known here. Of a `deprecated` name,
 * a `site-path`, an `unneeded-header` and an `unspecified-address` Caddy only warns.
 */
export type FailureKind =
  | 'address'
  | 'address-scheme'
  | 'ambiguous-site'
  | 'argument'
  | 'argument-count'
  | 'argument-value'
  | 'bind-address'
  | 'conflict'
  | 'conflicting-sites'
  | 'deprecated'
  | 'directive-as-address'
  | 'incomplete'
  | 'invalid-hash'
  | 'load'
  | 'misplaced-options'
  | 'missing-file'
  | 'missing-permission'
  | 'plugin'
  | 'refused-line'
  | 'repeated-line'
  | 'repeated-matcher'
  | 'repeated-route'
  | 'site-path'
  | 'unchecked'
  | 'undefined-matcher'
  | 'undefined-route'
  | 'unknown-directive'
  | 'unknown-module'
  | 'unknown-option'
  | 'unknown-subdirective'
  | 'unneeded-header'
  | 'unordered-directive'
  | 'unspecified-address'
  | 'unusable-subject'

/** What is no error. */
export const milderSeverities: Readonly<Partial<Record<FailureKind, 'warning' | 'info'>>> = {
  deprecated: 'warning',
  'missing-file': 'info',
  plugin: 'info',
  'site-path': 'warning',
  unchecked: 'warning',
  'unneeded-header': 'warning',
  'unspecified-address': 'warning',
}

/** Something that Caddy refuses while it reads a directive, or what it depends on whether it does. */
export interface Failure {
  readonly kind: FailureKind
  /** Caddy's whole message, with the places that it names. */
  readonly message: string
  /** The innermost part of it: what is wrong, without places. */
  readonly text: string
  /** The token at fault. */
  readonly token: ReadToken
  /** The part of the token's text that is at fault, where that is not all of it: UTF-16 offsets, half-open. */
  readonly part?: { readonly start: number; readonly end: number }
  /** Names that could stand in place of one that is not known. */
  readonly candidates?: readonly string[]
  /** How the line with the token is written, one text for each form. */
  readonly syntax?: readonly string[]
  /** What a person writes in place of the token: "a length of time such as 10s". */
  readonly expected?: string
  /** Which releases know what this one does not. */
  readonly availability?: Availability
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
