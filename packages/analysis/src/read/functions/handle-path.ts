import { isOpaque } from '../opaque.ts'
import { readRoutes } from '../read-routes.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, failArguments } from '../scope.ts'

/** A path, and directives below it. Caddy's `parseCaddyfileHandlePath` (modules/caddyhttp/rewrite/caddyfile.go). */
export const handlePath: RowFunction = (cursor, scope) => {
  if (!cursor.nextArgument()) return failArguments(scope, cursor.token!)
  const { text } = cursor
  if (!text.startsWith('/') && !isOpaque(text)) {
    return fail(scope, `path matcher must begin with '/', got ${text}`, cursor.token!)
  }
  return readRoutes(cursor, scope)
}
