import { issuersOfDirective } from '../../serve/automation-policies.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type RowScope } from '../scope.ts'
import { hostsWithTls } from '../site-surroundings.ts'

/**
 * Whoever asks for names that nobody has allowed would get certificates, if Caddy got them on demand for any host.
 * `AutomationPolicy.makeCertMagicConfig` (modules/caddytls/automation.go).
 */
export const onDemandPermission: RowFunction = (cursor, scope) => {
  const { out, file, context } = scope
  const isUnbounded = hostsWithTls(file).some((host) => host === '' || host.startsWith('*'))
  const hasPermission = context.options.has('on_demand_tls') || out.get_certificate !== undefined
  if (!out.on_demand || !isUnbounded || hasPermission || isOnlyInternal(scope)) return undefined
  const text =
    'on-demand TLS cannot be enabled without a permission module to prevent abuse; please refer to documentation for details'
  return failLoad({ text, kind: 'missing-permission' }, cursor.findLast('on_demand') ?? cursor.token!)
}

function isOnlyInternal(scope: RowScope): boolean {
  const issuers = issuersOfDirective(scope).map(({ module }) => String(module))
  if (issuers.length > 0) return issuers.every((name) => name === 'internal' || isOpaque(name))
  return ['local_certs', 'cert_issuer'].some((name) => scope.context.options.has(name))
}
