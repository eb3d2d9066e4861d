import type { Row } from '@caddyfile/language-data'
import type { Failure } from './failure.ts'
import type { ReadContext } from './scope.ts'

/**
 * Reads what a row describes. Where several plugins bring the name and nobody says which of them the build has, all of
 * their rows are tried: the first one that refuses nothing counts, or else the first of all. `refuses`: whether a result
 * is a failure by itself, besides those that are reported.
 */
export function readAnyOf<T>(
  row: Row,
  context: ReadContext,
  read: (row: Row, context: ReadContext) => T,
  refuses: (result: T) => boolean = () => false,
): T {
  if (!row.rivals) return read(row, context)
  const attempts = [row, ...row.rivals].map((one) => {
    const failures: Failure[] = []
    const plugins = new Set(context.plugins)
    const result = read(one, { ...context, plugins, report: (failure) => failures.push(failure) })
    return { result, failures, plugins }
  })
  const taken = attempts.find(({ result, failures }) => !refuses(result) && failures.every(isNoRefusal)) ?? attempts[0]!
  for (const name of taken.plugins) context.plugins.add(name)
  for (const failure of taken.failures) context.report(failure)
  return taken.result
}

const isNoRefusal = ({ kind, mayBeKnown }: Failure): boolean =>
  kind === 'plugin' || kind === 'missing-file' || kind === 'unchecked' || mayBeKnown === true
