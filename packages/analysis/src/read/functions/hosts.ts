import { hostnameProblem } from '@caddyfile/language-data'
import { wholeValue } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Hosts can be converted to ASCII, and are not repeated. `MatchHost.Provision` (modules/caddyhttp/matchers.go). */
export const hosts: RowFunction = (cursor, { out }) => {
  const seen = new Map<string, number>()
  for (const [index, host] of ((out[wholeValue] ?? []) as readonly string[]).entries()) {
    if (isOpaque(host)) continue
    const text = problemOf(host, index, seen)
    if (text !== undefined) return failLoad({ text }, cursor.findLast(host) ?? cursor.token!)
  }
  return undefined
}

function problemOf(host: string, index: number, seen: Map<string, number>): string | undefined {
  const problem = hostnameProblem(host)
  if (problem !== undefined) return `converting hostname '${host}' to ASCII: ${problem}`
  const first = seen.get(host.toLowerCase())
  seen.set(host.toLowerCase(), index)
  return first === undefined ? undefined : `host at index ${first} is repeated at index ${index}: ${host}`
}
