import type { ServedSite } from './servers.ts'

interface Specificity {
  readonly host: number
  readonly path: number
  /** Whether one of its addresses has a wildcard for a host, or none. */
  readonly isWildcard: boolean
}

/** Sites in the order in which a server tries them, the most specific first (httptype.go, `serversFromPairings`). */
export function bySpecificity(sites: readonly ServedSite[]): ServedSite[] {
  return sites
    .map((site) => ({ site, specificity: specificityOf(site) }))
    .sort((a, b) => {
      if (isBefore(a.specificity, b.specificity)) return -1
      return isBefore(b.specificity, a.specificity) ? 1 : 0
    })
    .map(({ site }) => site)
}

function isBefore(a: Specificity, b: Specificity): boolean {
  if (a.host === 0) return false
  if (b.host === 0) return true
  if (a.isWildcard !== b.isWildcard) return b.isWildcard
  return a.host === b.host ? a.path > b.path : a.host > b.host
}

function specificityOf({ keys }: ServedSite): Specificity {
  const hosts = keys.map(({ address }) => address.host)
  const [path = ''] = keys.map(({ address }) => address.path).sort((a, b) => lengthOf(b) - lengthOf(a))
  return {
    host: Math.max(0, ...hosts.map(lengthOf)),
    path: path.length,
    isWildcard: hosts.some((host) => host === '' || host.includes('*')),
  }
}

/** How much of a text is fixed: without wildcards and placeholders. */
const lengthOf = (text: string): number => text.replace(/\{[^}]*\}|\*/g, '').length
