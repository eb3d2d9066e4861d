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

/** A type of values, by Caddy's own rules for reading them. */
export interface ValueType {
  /** What a person writes there: "a length of time, such as 10s". */
  readonly description: string
  /** A word that does not fit chooses another form of the line, instead of being an error. */
  readonly isDiscriminating?: true
  /** The word names a file that Caddy reads when it starts, or gives up. */
  readonly isFile?: true
  parse(word: ValueWord, reference: TypeReference): ParsedValue
}
