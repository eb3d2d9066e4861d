import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'
import { isKnownAuthority } from './known-authority.ts'

/**
 * The authorities that a pool of certificates names are there. `PKIRootCAPool.Provision` and
 * `PKIIntermediateCAPool.Provision` (modules/caddytls/capools.go).
 */
export const knownAuthorities: RowFunction = (cursor, { out, context }) => {
  context.later('loading', () => {
    const names = (out.authority ?? []) as readonly string[]
    const unknown = names.find((id) => !isOpaque(id) && !isKnownAuthority(id, context))
    if (unknown === undefined) return undefined
    const text = `getting CA ${unknown}: no certificate authority configured with id: ${unknown}`
    return failLoad({ text }, cursor.findLast(unknown) ?? cursor.token!)
  })
  return undefined
}
