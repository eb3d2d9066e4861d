import { parseUpstreamAddress, valueTypes } from '@caddyfile/language-data'
import type { ReadToken } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, type RowScope } from '../scope.ts'

/**
 * Looks at the upstreams of a line. All of a proxy must have the same scheme; but only one that has a scheme binds the next
 * (modules/caddyhttp/reverseproxy/caddyfile.go, `appendUpstream`).
 */
export const upstreams: RowFunction = (cursor, scope) => {
  for (const word of scope.words ?? []) {
    const failure = isOpaque(word.text) ? forgetScheme(scope) : refuse(word, cursor.token!, scope)
    if (failure) return { ...failure, message: `parsing upstream '${word.text}': ${failure.message}`, token: word }
  }
  return undefined
}

function forgetScheme({ scratch }: RowScope): undefined {
  scratch.scheme = ''
}

function refuse({ text }: ReadToken, place: ReadToken, scope: RowScope): Failure | undefined {
  const { scratch } = scope
  const address = parseUpstreamAddress(text)
  const { scheme } = address
  if (scheme !== undefined) {
    const { scheme: common = '' } = scratch
    if (common !== '' && common !== scheme) {
      const text = `for now, all proxy upstreams must use the same scheme (transport protocol); expecting '${common}://' but got '${scheme}://'`
      return fail(scope, text, place, 'conflict')
    }
    scratch.scheme = scheme
  }
  if (!('error' in address)) return undefined
  return { ...fail(scope, address.error, place, 'argument-value'), expected: valueTypes.upstream!.description }
}
