import type { PluginPack } from './plugin-pack.ts'

/** Why a name is that of no plugin, and the names that could be meant. */
export interface UnknownPlugin {
  /** The name, without what `xcaddy` may have behind it. */
  readonly name: string
  readonly error: string
  readonly candidates: readonly string[]
}

export const isUnknownPlugin = (one: PluginPack | UnknownPlugin): one is UnknownPlugin => 'error' in one

/**
 * The pack of a plugin by what people call it: `mholt/caddy-ratelimit` or its last part; its Go module, with the
 * `@version` and `=replacement` that `xcaddy build --with` takes; or the id of one of its Caddy modules.
 */
export function findPlugin(name: string, packs: readonly PluginPack[]): PluginPack | UnknownPlugin {
  const path = name.replace(/[@=].*$/s, '')
  const found = withName(path, packs) ?? withModule(path, packs) ?? withModuleId(path, packs)
  const [pack] = found
  if (pack && found.length === 1) return pack
  const names = found.map((one) => one.name)
  if (pack) return { name: path, error: `several plugins go by ${path}: ${names.join(', ')}`, candidates: [] }
  return { name: path, error: `there is no plugin ${path}`, candidates: packs.flatMap(shortNames) }
}

type Packs = readonly PluginPack[]
const unlessEmpty = (packs: Packs): Packs | undefined => (packs.length > 0 ? packs : undefined)

/** Names of repositories have no case. */
function withName(name: string, packs: Packs): Packs | undefined {
  const wanted = name.toLowerCase()
  const exact = packs.filter((pack) => pack.name.toLowerCase() === wanted)
  return (
    unlessEmpty(exact) ??
    unlessEmpty(packs.filter((pack) => shortNames(pack).some((one) => one.toLowerCase() === wanted)))
  )
}

const shortNames = ({ name }: PluginPack): string[] => [name, name.slice(name.lastIndexOf('/') + 1)]

/** A module of the same repository will do, whatever its major version, be it further up or further down. */
function withModule(path: string, packs: Packs): Packs | undefined {
  const wanted = withoutMajor(path)
  const modules = (pack: PluginPack) => [pack.requires, `github.com/${pack.name}`].map(withoutMajor)
  const exact = packs.filter((pack) => modules(pack).includes(wanted))
  return (
    unlessEmpty(exact) ??
    unlessEmpty(packs.filter((pack) => modules(pack).some((one) => isAbove(one, wanted) || isAbove(wanted, one))))
  )
}

const withoutMajor = (path: string): string => path.toLowerCase().replace(/\/v\d+(?=\/|$)/g, '')

/** Above host and owner there are the repositories of others. */
const isAbove = (path: string, other: string): boolean => path.split('/').length > 2 && other.startsWith(`${path}/`)

const withModuleId = (id: string, packs: Packs): Packs => packs.filter((pack) => moduleIds(pack).includes(id))

function moduleIds({ moduleIds: others = [], directives = {}, options = {}, modules = {} }: PluginPack): string[] {
  const inNamespaces = Object.entries(modules).flatMap(([namespace, rows]) =>
    Object.keys(rows).map((name) => `${namespace}.${name}`),
  )
  return [
    ...others,
    ...inNamespaces,
    ...Object.keys(options),
    ...Object.keys(directives).map((name) => `http.handlers.${name}`),
  ]
}
