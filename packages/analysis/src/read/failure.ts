import type { ReadToken } from './cursor.ts'

/** Something that Caddy refuses while it reads a directive. */
export interface Failure {
  /** Caddy's whole message, with the places that it names. */
  readonly message: string
  /** The innermost part of it: what is wrong, without places. */
  readonly text: string
  /** The token at fault. */
  readonly token: ReadToken
  /** The token whose line Caddy names; none where it names no place. */
  readonly place: ReadToken | undefined
}

export function wrap(failure: Failure, around: (message: string) => string): Failure {
  return { ...failure, message: around(failure.message) }
}
