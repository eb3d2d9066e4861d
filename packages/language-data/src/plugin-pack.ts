import type { PluginName, Row, RowPlugin, Signature } from './row.ts'
import { type LanguageTables, rowOf } from './tables.ts'

/** Where a directive stands among the ordered ones, as its plugin registers it: next to one of Caddy's own. */
export type PluginOrder = ({ readonly before: string } | { readonly after: string }) & {
  /** The first version that registers it; with an older one, a Caddyfile needs the option `order`. */
  readonly since?: string
}

type Rows = Readonly<Record<string, Row | Signature>>

/** What a plugin adds to Caddy, as JSON: rows whose types and functions are this project's, by name. */
export interface PluginPack {
  /** What messages call the plugin, such as `mholt/caddy-ratelimit`. */
  readonly name: string
  /** The module that a build needs: what `xcaddy build --with` is given. */
  readonly requires: string
  /** The ids of its Caddy modules that its directives, options and modules do not tell. */
  readonly moduleIds?: readonly string[]
  readonly summary?: string
  /** Why the plugin is not to be used any more. */
  readonly deprecated?: string
  readonly directives?: Rows
  readonly options?: Rows
  /** By namespace, then by name. */
  readonly modules?: Readonly<Record<string, Rows>>
  /** By directive. One that is not here only works in `route`, or with the option `order`. */
  readonly order?: Readonly<Record<string, PluginOrder>>
  /**
   * What its rows refuse, the plugin refuses in these words. Other packs are what is known of some version of a plugin:
   * what is found by them is a warning.
   */
  readonly exact?: true
  /** It puts Go templates into Caddyfiles, before Caddy reads them. */
  readonly templates?: true
}

/**
 * The tables with what the packs add; each added row tells its pack. Caddy does not start where two plugins bring the same
 * name, so what is there stays, and of several packs the first one counts. `undeclared`: nobody says that the build has
 * these plugins; a row then also tells its rivals.
 */
export function withPlugins(
  tables: LanguageTables,
  packs: readonly PluginPack[],
  standing: 'declared' | 'undeclared' = 'declared',
): LanguageTables {
  const directives = { ...tables.directives }
  const options = { ...tables.options }
  const modules: Record<string, Readonly<Record<string, Row>>> = { ...tables.modules }
  for (const pack of packs) {
    const plugin: RowPlugin = {
      name: pack.name,
      requires: pack.requires,
      ...(standing === 'undeclared' && { isUndeclared: true }),
      ...(pack.exact && { exact: true }),
    }
    const place = (name: string, row: Row) => ordered(row, pack.order?.[name], directives)
    addRows(directives, pack.directives, plugin, place)
    addRows(options, pack.options, plugin)
    for (const [namespace, rows] of Object.entries(pack.modules ?? {})) {
      const known = { ...modules[namespace] }
      addRows(known, rows, plugin)
      modules[namespace] = known
    }
  }
  const hasTemplates = tables.hasTemplates || packs.some(({ templates }) => templates)
  return { ...tables, directives, options, modules, ...(hasTemplates && { hasTemplates }) }
}

/** Adds rows of a plugin to those of a table. `place` gives a row its order. */
function addRows(
  known: Record<string, Row>,
  rows: Rows = {},
  plugin: RowPlugin,
  place: (name: string, row: Row) => Row = (_, row) => row,
): void {
  for (const [name, row] of Object.entries(rows)) {
    const made = place(name, { ...rowOf(row), plugin })
    known[name] = Object.hasOwn(known, name) ? withRival(known[name]!, made, plugin) : made
  }
}

/** Where nobody says which of two plugins the build has, the first row has the other one beside it. */
function withRival(row: Row, rival: Row, { name, requires }: PluginName): Row {
  const { plugin, rivals = [] } = row
  if (!plugin?.isUndeclared) return row
  return {
    ...row,
    plugin: { ...plugin, rivals: [...(plugin.rivals ?? []), { name, requires }] },
    rivals: [...rivals, rival],
  }
}

const ordered = (row: Row, place: PluginOrder | undefined, directives: Readonly<Record<string, Row>>): Row =>
  place ? { ...row, order: positionAt(place, directives) } : row

/** Halfway between the directive named and its neighbour; behind all of them where it is not there. */
function positionAt(place: PluginOrder, directives: Readonly<Record<string, Row>>): number {
  const positions = Object.values(directives)
    .flatMap(({ order }) => order ?? [])
    .sort((a, b) => a - b)
  const anchor = directives['before' in place ? place.before : place.after]?.order
  if (anchor === undefined) return (positions.at(-1) ?? 0) + 1
  const neighbour =
    'before' in place
      ? (positions.findLast((position) => position < anchor) ?? anchor - 1)
      : (positions.find((position) => position > anchor) ?? anchor + 1)
  return (anchor + neighbour) / 2
}
