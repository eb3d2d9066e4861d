import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** Where among the wrappers TLS stands: not first, and once. `App.Provision` (modules/caddyhttp/app.go). */
export const listenerWrappers: RowFunction = (cursor, { out }) => {
  const names = ((out.listener_wrappers ?? []) as readonly { wrapper?: unknown }[]).map(({ wrapper }) => wrapper)
  const first = names.indexOf('tls')
  if (first < 0) return undefined
  const text =
    first === 0
      ? 'it is unnecessary to specify the TLS listener wrapper in the first position because that is the default'
      : names.lastIndexOf('tls') > first && 'TLS listener wrapper can only be specified once'
  return text ? failLoad({ text }, cursor.findLast('tls') ?? cursor.token!) : undefined
}
