import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** What sites log, which the default logger leaves to those that have a logger of their own. */
const accessLogs = 'http.log.access'

/** What a logger includes and what it excludes lie within each other. `CustomLog.provision` (logging.go). */
export const logNamespaces: RowFunction = (cursor, { out, scratch }) => {
  const include = (out.include ?? []) as readonly string[]
  const exclude = (out.exclude ?? []) as readonly string[]
  if (exclude.length === 0 || [...include, ...exclude].some(isOpaque)) return undefined
  const failAt = (name: string, text: string) => failLoad({ text }, cursor.findLast(name) ?? cursor.token!)
  const both = include.find((name) => exclude.includes(name))
  if (both !== undefined) return failAt(both, `include and exclude must not intersect, but found ${both} in both lists`)
  const known = scratch.logger === 'default' ? [...exclude, accessLogs] : exclude
  const alone = include.find((name) => !known.some((other) => isWithin(name, other) || isWithin(other, name)))
  const text = `when both include and exclude are populated, each element must be a superspace or subspace of one in the other list; check '${alone}' in include`
  return alone === undefined ? undefined : failAt(alone, text)
}

const isWithin = (name: string, space: string): boolean => `${name}.`.startsWith(`${space}.`)
