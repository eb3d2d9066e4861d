import { parseUpstreamAddress } from '@caddyfile/language-data'
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
    const text = isOpaque(word.text) ? forgetScheme(scope) : problemOf(word, scope)
    if (text !== undefined) return failUpstream(text, word, cursor.token!, scope)
  }
  return undefined
}

function forgetScheme({ scratch }: RowScope): undefined {
  scratch.scheme = ''
}

function problemOf({ text }: ReadToken, { scratch }: RowScope): string | undefined {
  const address = parseUpstreamAddress(text)
  const { scheme } = address
  if (scheme !== undefined) {
    const { scheme: common = '' } = scratch
    if (common !== '' && common !== scheme) {
      return `for now, all proxy upstreams must use the same scheme (transport protocol); expecting '${common}://' but got '${scheme}://'`
    }
    scratch.scheme = scheme
  }
  return 'error' in address ? address.error : undefined
}

function failUpstream(text: string, word: ReadToken, place: ReadToken, scope: RowScope): Failure {
  const failure = fail(scope, text, place)
  return { ...failure, message: `parsing upstream '${word.text}': ${failure.message}`, token: word }
}
