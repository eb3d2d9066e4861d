import { type LanguageTables, type PluginPack, type Release, releaseTables } from '@caddyfile/language-data'
import type { BuildDescription } from '@caddyfile/language-data/plugins'
import { didYouMean } from './did-you-mean.ts'
import { modulesBuiltIn } from './dockerfiles.ts'
import { UsageError } from './usage-error.ts'

/** What is said of the Caddy that files are for, on the command line. */
export interface BuildSettings {
  /** The release of Caddy. */
  readonly caddyVersion: Release
  /** Names of plugins: exactly those. `any`: it may have any. Undefined: nobody says. */
  readonly plugins: 'any' | readonly string[] | undefined
  /** Files that describe plugins; Caddy is built with them. */
  readonly pluginPacks: readonly string[]
}

/** What the Caddy that files are for knows. */
export interface Builds {
  /** What a file is read with first. */
  readonly first: LanguageTables
  /** What it is read with if a name in it is not known; `folder` is the file's. Undefined where `first` is all there is. */
  readonly further: ((folder: string) => Promise<LanguageTables>) | undefined
}

/**
 * Looks at plugins only if some are named: to know all of them takes longer than most files do. Throws
 * {@link UsageError} where there is no such plugin, and where a pack is not as it should be.
 */
export async function readBuilds({ caddyVersion: release, plugins, pluginPacks }: BuildSettings): Promise<Builds> {
  const packs = await readPacks(pluginPacks)
  const exact = Array.isArray(plugins) ? (plugins as readonly string[]) : undefined
  const isStandard = packs.length === 0 && (exact ?? []).length === 0
  const first = isStandard ? releaseTables(release) : await tablesOf({ release, plugins: exact ?? [], packs })
  if (exact) return { first, further: undefined }
  const known = new Map<string, Promise<LanguageTables>>()
  const further = (folder: string): Promise<LanguageTables> => {
    const modules = plugins === undefined ? modulesBuiltIn(folder) : []
    const key = modules.join(' ')
    const tables = known.get(key) ?? tablesOf({ release, plugins, packs, modules })
    known.set(key, tables)
    return tables
  }
  return { first: { ...first, hasTemplates: true }, further }
}

async function tablesOf(description: BuildDescription): Promise<LanguageTables> {
  const { describeBuild, tablesFor } = await import('./plugin-tables.ts')
  const build = describeBuild(description)
  if (!('error' in build)) return tablesFor(build)
  const { name, error, candidates } = build
  const hint = candidates.length > 0 ? didYouMean(name, candidates) || '; --plugin-pack describes others' : ''
  throw new UsageError(error + hint)
}

async function readPacks(paths: readonly string[]): Promise<PluginPack[]> {
  if (paths.length === 0) return []
  const { readPluginPack } = await import('./plugin-tables.ts')
  return paths.map((path) => {
    const pack = readPluginPack(path)
    if ('error' in pack) throw new UsageError(pack.error)
    return pack
  })
}
