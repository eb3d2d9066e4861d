import type { JsonObject } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Options of the DNS challenge need a provider, here or in the options. `ACMEIssuer.Provision` (modules/caddytls/acmeissuer.go). */
export const dnsSolver: RowFunction = (cursor, { out, file }) => {
  const { dns } = (out.challenges ?? {}) as { dns?: JsonObject }
  if (!dns || dns.provider || 'dns' in file || 'acme_dns' in file) return undefined
  return failLoad({ text: 'DNS challenge enabled, but no DNS provider configured' }, cursor.token!)
}
