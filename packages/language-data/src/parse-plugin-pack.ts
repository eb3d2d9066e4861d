import { nameCheck, rows } from './check-row.ts'
import { type Check, first, inside, type JsonRecord, listOf, objectOf, oneOf, recordOf, text } from './check-value.ts'
import type { PluginPack } from './plugin-pack.ts'
import { standardTables } from './release-tables.ts'
import type { Row, Signature } from './row.ts'

/** JSON that is deeper is no pack, and would exhaust whoever walks over it. */
const deepest = 64

const place: Check = (value, at) => {
  const problem = objectOf('a place in the order', { before: text, after: text, since: text })(value, at)
  const isOne = problem !== undefined || 'before' in (value as JsonRecord) !== 'after' in (value as JsonRecord)
  return isOne ? problem : `${at}: a place in the order is either before or after another directive`
}

const pack = objectOf(
  'a pack',
  {
    $schema: text,
    name: (value, at) => text(value, at) ?? (value === '' ? `${at}: a name is needed here` : undefined),
    requires: (value, at) =>
      text(value, at) ?? (/^\S+$/.test(value as string) ? undefined : `${at}: the path of a Go module is needed here`),
    moduleIds: listOf(text),
    summary: text,
    deprecated: text,
    directives: rows,
    options: rows,
    modules: recordOf(rows, nameCheck),
    order: recordOf(place, nameCheck),
    exact: oneOf(true),
    templates: oneOf(true),
  },
  ['name', 'requires'],
)

/** Checks a pack that a user has written. The error says where in it, and what is wrong. */
export function parsePluginPack(json: unknown): PluginPack | { readonly error: string } {
  if (isDeeperThan(json, deepest)) return { error: `the pack is nested more than ${deepest} deep` }
  const problem = pack(json, '') ?? wholeProblem(json as PluginPack)
  return problem === undefined ? (json as PluginPack) : { error: problem.replace(/^: /, '') }
}

/** What can only be seen when all parts have their shape. */
function wholeProblem({ directives = {}, order = {} }: PluginPack): string | undefined {
  const isKnown = (name: string) => Object.hasOwn(directives, name) || Object.hasOwn(standardTables.directives, name)
  return (
    first(Object.keys(order), (name) =>
      Object.hasOwn(directives, name) ? undefined : `${inside('order', name)}: the pack has no such directive`,
    ) ??
    first(Object.entries(directives), ([name, row]: [string, Row | Signature]) => {
      const base = typeof row === 'string' ? undefined : row.inherits
      return base === undefined || isKnown(base)
        ? undefined
        : `${inside('directives', name)}.inherits: there is no directive ${base}`
    })
  )
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((one) => isDeeperThan(one, depth - 1))
}
