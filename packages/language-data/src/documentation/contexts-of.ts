import { standardTables } from '../release-tables.ts'
import type { Row, Signature } from '../row.ts'
import { rowOf } from '../tables.ts'
import { documentationOf, type RowPath } from './documentation-of.ts'

/**
 * Where a name may stand: in a `site`, in a `route` (all blocks of directives, and named routes), among the `global
 * options`, in a `matcher`, or below other names, as in `reverse_proxy > transport`.
 */
export function contextsOf(path: RowPath): readonly string[] {
  const [group, name] = path
  const own = documentationOf(path)?.contexts
  if (own) return own
  if (path.length > 2) return [path.slice(group === 'directives' || group === 'options' ? 1 : 0, -1).join(' > ')]
  if (group === 'options') return ['global options']
  const { directives } = standardTables
  if (group === 'directives') return Object.hasOwn(directives, name) ? contextsOfDirective(directives[name]!) : []
  if (group === 'http.matchers') return ['matcher']
  places ??= placesOfModules()
  return places.get(group) ?? []
}

/** A directive that returns no handler has that in its row. */
function contextsOfDirective({ returns }: Row): readonly string[] {
  const isHandler = returns === undefined || (typeof returns === 'object' && !Object.hasOwn(returns, ''))
  return isHandler ? ['site', 'route'] : ['site']
}

let places: ReadonlyMap<string, readonly string[]> | undefined

/** The names that take modules, by namespace: as an argument, or as words that a function checks. */
function placesOfModules(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const { directives, options, modules } = standardTables
  const visit = (rows: Readonly<Record<string, Row | Signature>>, before: readonly string[]) => {
    for (const [name, one] of Object.entries(rows)) {
      const row = rowOf(one)
      const here = name === '*' ? before : [...before, name]
      for (const namespace of namespacesIn(row)) {
        found.set(namespace, [...new Set([...(found.get(namespace) ?? []), here.join(' > ')])])
      }
      visit({ ...row.prescan, ...row.block }, here)
    }
  }
  visit(directives, [])
  visit(options, [])
  for (const [namespace, rows] of Object.entries(modules)) visit(rows, [namespace])
  return found
}

function namespacesIn({ args = '', check = '' }: Row): string[] {
  const forms = [args].flat().map((form) => (typeof form === 'string' ? form : form.sig))
  const texts = [
    ...forms.flatMap((form) => [...form.matchAll(/:module\(([\w.]+)/g)]),
    ...check.matchAll(/^moduleNames\((.+)\)$/g),
  ]
  return [...new Set(texts.map((match) => match[1]!))]
}
