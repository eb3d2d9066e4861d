import type { Row, Signature } from './row.ts'

/** The rows of a Caddy build: everything that its Caddyfiles may name. */
export interface LanguageTables {
  readonly directives: Readonly<Record<string, Row>>
  readonly options: Readonly<Record<string, Row>>
  /** By namespace, then by name. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, Row>>>>
}

/** A row may be written as its signature alone. */
export const rowOf = (row: Row | Signature): Row => (typeof row === 'string' ? { args: row } : row)
