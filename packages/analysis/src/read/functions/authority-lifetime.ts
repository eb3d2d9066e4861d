import { formatDuration } from '@caddyfile/language-data'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Roots that Caddy makes last ten years of 360 days; what they sign must end before. `CA.Provision` (modules/caddypki/ca.go). */
const rootLifetime = 3600 * 86_400e9

export const authorityLifetime: RowFunction = (cursor, { out }) => {
  const { intermediate_lifetime: lifetime } = out
  if (out.root || out.intermediate || typeof lifetime !== 'number' || lifetime < rootLifetime) return undefined
  const text = `intermediate certificate lifetime must be less than actual root certificate lifetime (${formatDuration(rootLifetime)})`
  return failLoad({ text }, cursor.findLast('intermediate_lifetime') ?? cursor.token!)
}
