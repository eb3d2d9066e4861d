import { type PluginPack, withPlugins } from './plugin-pack.ts'
import type { Release } from './release.ts'
import { releaseTables } from './release-tables.ts'
import type { LanguageTables } from './tables.ts'

/** The Caddy that a file is for, as far as somebody says. */
export interface Build {
  readonly release: Release
  /** The plugins that it has. */
  readonly declared: readonly PluginPack[]
  /** Plugins that it may have: their names are known. Unless it is open, it is told that it needs them. */
  readonly undeclared: readonly PluginPack[]
  /** Whether it may have plugins that nobody describes. */
  readonly isOpen: boolean
}

/** What such a Caddy knows. */
export function tablesFor({ release, declared, undeclared, isOpen }: Build): LanguageTables {
  const tables = withPlugins(withPlugins(releaseTables(release), declared), undeclared, 'undeclared')
  return isOpen ? { ...tables, isOpen } : tables
}
