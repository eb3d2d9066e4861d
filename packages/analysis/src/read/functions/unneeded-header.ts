import type { ReadToken } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { RowFunction } from '../row-function.ts'
import { failBare } from '../scope.ts'

/** Fields and values that Caddy says need not be set (modules/caddyhttp/reverseproxy/caddyfile.go). */
const unneeded: Readonly<Record<string, readonly string[]>> = {
  'X-Forwarded-For': ['{http.request.remote}', '{http.request.remote.host}'],
  'X-Forwarded-Proto': ['{http.request.scheme}'],
  'X-Forwarded-Host': ['{http.request.host}', '{http.request.hostport}'],
}

/** Warns of a header to the upstream that `reverse_proxy` sends by itself; of `Host` it does at the end, where TLS is known. */
export const unneededHeader: RowFunction = (_, { words = [], context, scratch }) => {
  const [name, value, ...others] = words
  if (!name || !value || others.length > 0) return undefined
  if (isField(name, 'Host')) {
    scratch.hostOfUpstream = (value.text === '{http.reverse_proxy.upstream.hostport}' ? name : null) as never
  }
  const field = Object.keys(unneeded).find((one) => isField(name, one) && unneeded[one]!.includes(value.text))
  if (field) context.report(unneededFailure(field, 'to pass headers to the upstream', name))
  return undefined
}

const isField = ({ text }: ReadToken, field: string): boolean => text.toLowerCase() === field.toLowerCase()

export function unneededFailure(field: string, does: string, token: ReadToken): Failure {
  const text = `Unnecessary header_up ${field}: the reverse proxy's default behavior is ${does}`
  return failBare(text, token, 'unneeded-header')
}
