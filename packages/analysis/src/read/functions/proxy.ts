import type { ReadToken } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { JsonObject } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, type RowScope } from '../scope.ts'
import { handleResponses } from './handle-responses.ts'
import { unneededFailure } from './unneeded-header.ts'

/** The end of `reverse_proxy`: its transport must fit the scheme of its upstreams; then responses are looked at. */
export const proxy: RowFunction = (cursor, scope, row, parameter) => {
  const text = settleTransport(scope)
  warnOfHost(scope)
  const failure: Failure | undefined = text === undefined ? undefined : fail(scope, text, cursor.token!, 'conflict')
  return failure ?? handleResponses(cursor, scope, row, parameter)
}

/** Over HTTPS, the host that the request is for is that of the upstream. */
function warnOfHost({ scratch, out, context }: RowScope): void {
  const token = scratch.hostOfUpstream as ReadToken | null | undefined
  if (!token || !(out.transport as JsonObject | undefined)?.tls) return
  const does = 'to pass the configured upstream address to the upstream when proxying to HTTPS'
  context.report(unneededFailure('Host', does, token))
}

function settleTransport({ scratch, out, context }: RowScope): string | undefined {
  const { scheme } = scratch
  const written = scratch.transport as JsonObject | undefined
  if (!written && scheme !== 'https' && scheme !== 'h2c') return undefined
  const transport = written ?? { protocol: 'http' }
  const name = String(transport.protocol)
  if (name === 'http') return settleHttp(transport, scheme, out)
  const goType = context.tables.modules['http.reverse_proxy.transport']?.[name]?.goType
  if (scheme === 'https' && goType !== undefined) {
    return `upstreams are configured for HTTPS but transport module does not support TLS: ${goType}`
  }
  out.transport = transport
  return undefined
}

function settleHttp(transport: JsonObject, scheme: unknown, out: JsonObject): string | undefined {
  if (scheme === 'https') transport.tls ??= {}
  if (scheme === 'http' && transport.tls) {
    return 'upstream address scheme is HTTP but transport is configured for HTTP+TLS (HTTPS)'
  }
  if (scheme === 'h2c') transport.versions = ['h2c', '2']
  if (Object.keys(transport).length > 1) out.transport = transport
  return undefined
}
