import type { Failure } from '../read/failure.ts'
import { failBare } from '../read/scope.ts'
import type { SiteKey } from './read-site.ts'
import type { ServedSite, Server } from './servers.ts'

/** Addresses that two sites of a server have in common, to the letter (httptype.go, `serversFromPairings`). */
export function ambiguousSites(servers: readonly Server[]): Failure[] {
  const failures = new Map<string, Failure>()
  for (const { text, token } of servers.flatMap(repeatedKeys)) {
    if (failures.has(text)) continue
    failures.set(text, failBare(`ambiguous site definition: ${text}`, token, 'ambiguous-site'))
  }
  return [...failures.values()]
}

/** What a second site has of the addresses of the sites before it, in the order of the first ones. */
function repeatedKeys({ sites }: Server): SiteKey[] {
  const all = new Map<string, { readonly site: ServedSite; again?: SiteKey }>()
  for (const site of sites) {
    for (const key of site.keys) {
      const known = all.get(key.text)
      if (!known) all.set(key.text, { site })
      else if (known.site !== site) known.again ??= key
    }
  }
  return [...all.values()].flatMap(({ again }) => again ?? [])
}
