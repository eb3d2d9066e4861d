import { parseAsInt, splitHostPort } from '@caddyfile/language-data'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail } from '../scope.ts'

/** `health_upstream` takes a host and a port that is a number. */
export const healthUpstream: RowFunction = (cursor, scope) => {
  const { text } = cursor
  if (isOpaque(text)) return undefined
  const address = splitHostPort(text)
  if ('error' in address) {
    return fail(scope, `health_upstream is malformed '${text}': ${address.error}`, cursor.token!)
  }
  const port = parseAsInt(address.port)
  return 'error' in port ? fail(scope, `bad port number '${text}': ${port.error}`, cursor.token!) : undefined
}
