import type { Json } from './row.ts'
import type { TypeReference } from './signature.ts'

/** What a word is worth: one value or several, a value outside the range, or Go's words for what is wrong. */
export type ParsedValue =
  | { readonly value: Json }
  | { readonly values: readonly Json[] }
  | { readonly outOfRange: Json }
  /** `parsed`: the part of the word that was read, where messages name that instead of the word. */
  | { readonly error: string; readonly parsed?: string }

export interface ValueWord {
  readonly text: string
  readonly isQuoted: boolean
}

/** What Caddy says of a value when it loads the configuration. */
export interface LoadProblem {
  /** The innermost part of it: what is wrong. */
  readonly text: string
  /** All that Caddy says of the value, where that is more. */
  readonly message?: string
  /** What kind of mistake it is, where that can be said more exactly. */
  readonly kind?: 'invalid-hash' | 'missing-permission'
  /** The part of the value that is wrong, where that is known: UTF-16 offsets, half-open. */
  readonly start?: number
  readonly end?: number
}

/**
 * What checks the languages that Caddy hands values on to. They are large, and few files need them: whoever analyses
 * decides when to load them (`@caddyfile/language-data/language-checkers`).
 */
export interface LanguageCheckers {
  /** What Go says of a regular expression. */
  regularExpression(pattern: string): readonly LoadProblem[]
  /** What Caddy says of the expression of a matcher. */
  celExpression(expression: string): readonly LoadProblem[]
}

/** A type of values, by Caddy's own rules for reading them. */
export interface ValueType {
  /** What a person writes there: "a length of time, such as 10s". */
  readonly description: string
  /** A word that does not fit chooses another form of the line, instead of being an error. */
  readonly isDiscriminating?: true
  /** The word names a file that Caddy reads when it starts, or gives up. */
  readonly isFile?: true
  parse(word: ValueWord, reference: TypeReference): ParsedValue
  /** What Caddy says of a word that it has read when it loads the configuration. */
  load?(text: string, reference: TypeReference, checkers: LanguageCheckers): readonly LoadProblem[]
}
