import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail } from '../scope.ts'

/**
 * A field of a request cannot have a default. `parameter` is what is cut off its end. Caddy's `applyHeaderOp`
 * (modules/caddyhttp/headers/caddyfile.go).
 */
export const requestHeaderField: RowFunction = (cursor, scope, _, parameter) => {
  const written = String(scope.values!.get('field'))
  const field = parameter !== '' && written.endsWith(parameter) ? written.slice(0, -parameter.length) : written
  if (isOpaque(field) || !field.startsWith('?')) return undefined
  const text = `${field}: the default header modifier ('?') can only be used on response headers; for conditional manipulation of request headers, use matchers`
  return fail(scope, text, cursor.token!)
}
