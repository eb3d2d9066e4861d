import { packTexts } from './generated/plugin-packs.ts'
import { type PluginPack, withPlugins } from './plugin-pack.ts'
import { standardTables } from './standard.ts'
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

let everything: LanguageTables | undefined

/** What a Caddy with all these plugins knows. */
export function allTables(): LanguageTables {
  everything ??= withPlugins(standardTables, pluginPacks())
  return everything
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
