import type { Row, Signature } from './row.ts'
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
  readonly summary?: string
  /** Why the plugin is not to be used any more. */
  readonly deprecated?: string
  readonly directives?: Rows
  readonly options?: Rows
  /** By namespace, then by name. */
  readonly modules?: Readonly<Record<string, Rows>>
  /** By directive. One that is not here only works in `route`, or with the option `order`. */
  readonly order?: Readonly<Record<string, PluginOrder>>
}

/**
 * The tables with what the packs add; each added row tells its pack. Caddy does not start where two plugins bring the same
 * name, so what is there stays, and of several packs the first one counts.
 */
export function withPlugins(tables: LanguageTables, packs: readonly PluginPack[]): LanguageTables {
  const directives = { ...tables.directives }
  const options = { ...tables.options }
  const modules = { ...tables.modules }
  for (const pack of packs) {
    for (const [name, row] of rowsOf(pack, pack.directives)) {
      if (!Object.hasOwn(directives, name)) directives[name] = ordered(row, pack.order?.[name], directives)
    }
    for (const [name, row] of rowsOf(pack, pack.options)) if (!Object.hasOwn(options, name)) options[name] = row
    for (const [namespace, rows] of Object.entries(pack.modules ?? {})) {
      modules[namespace] = { ...Object.fromEntries(rowsOf(pack, rows)), ...modules[namespace] }
    }
  }
  return { directives, options, modules }
}

const rowsOf = ({ name: pack, requires }: PluginPack, rows: Rows = {}): [string, Row][] => {
  const plugin = { name: pack, requires }
  return Object.entries(rows).map(([name, row]) => [name, { ...rowOf(row), plugin }])
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
