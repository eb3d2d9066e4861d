import type { SiteAddress } from '@caddyfile/language-data'
import type { ReadToken } from '../read/cursor.ts'
import type { JsonObject } from '../read/json-target.ts'
import type { ReadDirective } from '../read/read-directive.ts'

/** An address of a site. */
export interface SiteKey {
  /** As it is written, without the comma behind it. */
  readonly text: string
  readonly token: ReadToken
  readonly address: SiteAddress
  /** Its place among all addresses of the file, from 0. */
  readonly number: number
}

/** What is left of a site when its directives are read, its routes aside. Caddy's `serverBlock` (httpcaddyfile/directives.go). */
export interface ReadSite {
  /** Those that are known: an address with an environment variable is none. */
  readonly keys: readonly SiteKey[]
  /** What its directives settle of where it listens: lists of addresses, with their protocols. */
  readonly listeners: readonly JsonObject[]
  /** What they settle of certificates and of TLS, each directive for itself. */
  readonly certificates: readonly ReadDirective[]
  /** Whether no environment variable has a say in any of it. */
  readonly isKnown: boolean
}

/** The options of a file by name, all of each name. */
export type ReadOptions = ReadonlyMap<string, readonly ReadDirective[]>
