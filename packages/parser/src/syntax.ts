/** What older releases of Caddy read or word otherwise than the current one; whatever is absent is as it is there. */
export interface Syntax {
  /** A `{` or `}` in quotes is a brace all the same. */
  readonly bracesInQuotes?: boolean
  /** What messages about heredocs call letters and digits. */
  readonly lettersAndDigits?: string
  /** An `import` behind the name of a snippet is an unexpected token like any other. */
  readonly importsBehindNames?: boolean
}

export const currentSyntax: Syntax = {}
