import type { Release } from './release.ts'
import type { Row, Signature } from './row.ts'

/** Rows of a Caddy build by what they are. */
export interface NamedRows {
  readonly directives: Readonly<Record<string, Row>>
  readonly options: Readonly<Record<string, Row>>
  /** By namespace, then by name. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, Row>>>>
}

/** The rows of a Caddy build: everything that its Caddyfiles may name. */
export interface LanguageTables extends NamedRows {
  readonly release: Release
  /** What only other releases know. */
  readonly elsewhere: NamedRows
  /** The build may have plugins that are not described: a name that is not here is unknown, not wrong. */
  readonly isOpen?: true
  /** Go templates may be put in before Caddy reads a file: what stands in `{{…}}` may become anything. */
  readonly hasTemplates?: true
}

/** A row may be written as its signature alone. */
export const rowOf = (row: Row | Signature): Row => (typeof row === 'string' ? { args: row } : row)

/**
 * What a block knows under a name: an entry of this name, or the one for all others, `*`, or for those that begin with `@`,
 * `@*`; then the name is the first word of its line.
 */
export function entryOf<Entry>(
  block: Readonly<Record<string, Entry>>,
  name: string,
): { readonly entry: Entry; readonly isNamed: boolean } | undefined {
  const isNamed = Object.hasOwn(block, name) && name !== '*' && name !== '@*'
  const entry = isNamed ? block[name] : ((name.startsWith('@') ? block['@*'] : undefined) ?? block['*'])
  return entry === undefined ? undefined : { entry, isNamed }
}
