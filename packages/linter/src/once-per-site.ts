import type { ReverseProxy } from '@caddyfile/analysis'
import type { RelatedPlace } from './finding.ts'

/** Advice that nearly every proxy could be given: said once a site, on its first proxy, with the others beside it. */
export function firstOf(
  proxies: readonly ReverseProxy[],
  message: string,
): { readonly first: ReverseProxy; readonly related: readonly RelatedPlace[] } | undefined {
  const [first, ...others] = proxies
  if (!first) return undefined
  return { first, related: others.map(({ directive }) => ({ ...headOf(directive), message })) }
}

/** A directive's own line, without its block. */
export function headOf(directive: ReverseProxy['directive']): { readonly start: number; readonly end: number } {
  return { start: directive.start, end: directive.tokens.end(directive.last) }
}

/** Whether a proxy is an HTTP one: with FastCGI, headers and timeouts work in ways of their own. */
export const isHttp = ({ transport }: ReverseProxy): boolean => transport === undefined || transport.name === 'http'
