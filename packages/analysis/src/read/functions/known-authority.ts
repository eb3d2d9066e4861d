import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type ReadContext } from '../scope.ts'
import { authoritiesOf, servedAuthorities } from './certificate-lifetime.ts'

/** The authority that issues is there. `InternalIssuer.Provision` (modules/caddytls/internalissuer.go). */
export const knownAuthority: RowFunction = (cursor, { out, context }) => {
  const { ca } = out
  if (typeof ca !== 'string' || ca === '' || isOpaque(ca)) return undefined
  context.later('loading', () => {
    if (isKnownAuthority(ca, context)) return undefined
    return failLoad(
      { text: `no certificate authority configured with id: ${ca}` },
      cursor.findLast(ca) ?? cursor.token!,
    )
  })
  return undefined
}

/**
 * Whether an authority may be meant by an id: those of the options, those that sites serve, and `local`. Caddy's `PKI.GetCA`
 * (modules/caddypki/pki.go).
 */
export function isKnownAuthority(id: string, context: ReadContext): boolean {
  const defined = authoritiesOf(context).map((authority) => authority.id)
  const known = ['local', ...defined, ...servedAuthorities(context.file)]
  return known.some((one) => one === id || (typeof one === 'string' && isOpaque(one)))
}
