import { type Build, tablesFor } from './build.ts'
import { findPlugin, isUnknownPlugin, type UnknownPlugin } from './find-plugin.ts'
import { packTexts } from './generated/plugin-packs.ts'
import type { PluginPack } from './plugin-pack.ts'
import { defaultRelease, type Release } from './release.ts'
import type { LanguageTables } from './tables.ts'

/*
 * The packs that the project has of public plugins. They are an entry point of their own, since many programs never look
 * at one; each is parsed when it is asked for.
 */

/** The names of all packs; those of plugins that are not to be used any more come last. */
export const pluginNames: readonly string[] = Object.keys(packTexts)

const parsed = new Map<string, PluginPack>()

export function pluginPack(name: string): PluginPack | undefined {
  if (!Object.hasOwn(packTexts, name)) return undefined
  const known = parsed.get(name)
  if (known) return known
  const pack = JSON.parse(packTexts[name]!) as PluginPack
  parsed.set(name, pack)
  return pack
}

export const pluginPacks = (): PluginPack[] => pluginNames.map((name) => pluginPack(name)!)

/** What is said of the Caddy that files are for. */
export interface BuildDescription {
  /** Default: the release that is meant where nobody says otherwise. */
  readonly release?: Release
  /** Names of plugins: exactly those. `any`: it may have any. Undefined: nobody says. */
  readonly plugins?: 'any' | readonly string[] | undefined
  /** Packs that a user has written: the build has these plugins. */
  readonly packs?: readonly PluginPack[]
  /** Go modules that the build is known to have, as `xcaddy build --with` takes them. They add, and refuse nothing. */
  readonly modules?: readonly string[]
}

/** The build that is meant; or which of its `plugins` there is not. */
export function describeBuild(description: BuildDescription): Build | UnknownPlugin {
  const { release = defaultRelease, plugins, packs = [], modules = [] } = description
  const all = [...packs, ...pluginPacks().filter((bundled) => !packs.some((own) => isSame(own, bundled)))]
  const named = (Array.isArray(plugins) ? (plugins as readonly string[]) : []).map((name) => findPlugin(name, all))
  const unknown = named.find(isUnknownPlugin)
  if (unknown) return unknown
  const built = modules.filter((module) => !isCaddy(module)).map((module) => findPlugin(module, all))
  const declared = [...new Set([...packs, ...[...named, ...built].flatMap((one) => (isUnknownPlugin(one) ? [] : one))])]
  if (Array.isArray(plugins)) return { release, declared, undeclared: [], isOpen: false }
  const others = all.filter((pack) => !declared.includes(pack))
  return { release, declared, undeclared: others, isOpen: plugins === 'any' || built.some(isUnknownPlugin) }
}

const isCaddy = (module: string): boolean => /^github\.com\/caddyserver\/caddy(?=[/@=]|$)/.test(module)

/** A pack of a user is instead of the bundled one of the same plugin. */
const isSame = (one: PluginPack, other: PluginPack): boolean =>
  one.name === other.name || one.requires === other.requires

const unsaid = new Map<Release, LanguageTables>()

/** What there is to know of a release where nobody says which plugins Caddy is built with. */
export function allTables(release: Release = defaultRelease): LanguageTables {
  const known = unsaid.get(release)
  if (known) return known
  const tables = tablesFor({ declared: [], undeclared: pluginPacks(), isOpen: false, release })
  unsaid.set(release, tables)
  return tables
}

/** What a Caddyfile may name. */
export type PluginItem =
  | { readonly kind: 'directive' | 'option'; readonly name: string }
  | { readonly kind: 'module'; readonly namespace: string; readonly name: string }

/** The packs that bring it: what a build without them lacks. */
export function packsWith(item: PluginItem): PluginPack[] {
  return pluginPacks().filter(({ directives = {}, options = {}, modules = {} }) => {
    const rows =
      item.kind === 'module' ? (modules[item.namespace] ?? {}) : item.kind === 'option' ? options : directives
    return Object.hasOwn(rows, item.name)
  })
}
