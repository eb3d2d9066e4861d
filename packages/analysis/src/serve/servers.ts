import { listenerAddress } from '../read/listener-addresses.ts'
import type { ReadSite, SiteKey } from './read-site.ts'
import type { ServingSettings } from './serving-settings.ts'
import { bySpecificity } from './site-order.ts'

/** A site with those of its addresses that a server serves. */
export interface ServedSite {
  readonly site: ReadSite
  readonly keys: readonly SiteKey[]
}

export interface Server {
  /** Its listener addresses, sorted. */
  readonly listen: readonly string[]
  /** In the order of the file. */
  readonly sites: readonly ServedSite[]
  /** In the order in which they are served. */
  readonly sorted: readonly ServedSite[]
}

/** What is served at an address with a protocol; '' stands for the usual protocols. */
interface Listener {
  readonly address: string
  readonly protocol: string
  readonly sites: ServedSite[]
}

/** Every address of a site is at each place that it is bound to; of more than this no servers are made. */
const maxListeners = 200_000

/**
 * The servers that sites become: one for all listeners that serve the same addresses of the same sites. Caddy's
 * `mapAddressToProtocolToServerBlocks` and `consolidateAddrMappings` (httpcaddyfile/addresses.go).
 */
export function serversOf(sites: readonly ReadSite[], settings: ServingSettings): Server[] {
  if (sites.reduce((sum, site) => sum + countListeners(site, settings), 0) > maxListeners) return []
  const groups = new Map<string, Listener[]>()
  const servers: Server[] = []
  const listeners = listenersOf(sites, settings)
  for (const listener of listeners) push(groups, whatIsServed(listener), listener)
  for (const listener of listeners) {
    const group = groups.get(whatIsServed(listener))!
    if (listener === group[0]) servers.push(serverOf(group))
    // Caddy has listed the protocols of the address before they are joined, and makes a server of what is left of it.
    else if (listener.address === group[0]!.address) servers.push({ listen: [], sites: [], sorted: [] })
  }
  return servers
}

function countListeners({ keys, listeners }: ReadSite, settings: ServingSettings): number {
  const bound = listeners.length > 0 ? listeners : settings.listeners
  return keys.length * bound.reduce((sum, { addresses = [] }) => sum + (addresses as readonly string[]).length, 0)
}

function serverOf(group: readonly Listener[]): Server {
  const { sites } = group[0]!
  return { listen: [...new Set(group.map(({ address }) => address))], sites, sorted: bySpecificity(sites) }
}

const whatIsServed = ({ sites }: Listener): string =>
  sites.map(({ keys }) => keys.map(({ number }) => number).join(' ')).join(',')

/** All listeners, sorted by address and protocol. */
function listenersOf(sites: readonly ReadSite[], settings: ServingSettings): Listener[] {
  const all = new Map<string, Listener>()
  for (const site of sites) {
    for (const listener of listenersOfSite(site, settings)) {
      const name = nameOf(listener)
      const known = all.get(name)
      if (known) for (const further of listener.sites) known.sites.push(further)
      else all.set(name, listener)
    }
  }
  return [...all.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

const nameOf = ({ address, protocol }: Pick<Listener, 'address' | 'protocol'>): string => `${address}\n${protocol}`

function listenersOfSite(site: ReadSite, settings: ServingSettings): Iterable<Listener> {
  const keysOf = new Map<string, { readonly address: string; readonly protocol: string; readonly keys: SiteKey[] }>()
  for (const key of site.keys) {
    for (const [address, protocols] of listenersOfKey(key, site, settings)) {
      for (const protocol of protocols.length > 0 ? protocols : ['']) {
        const name = nameOf({ address, protocol })
        const known = keysOf.get(name)
        if (known) known.keys.push(key)
        else keysOf.set(name, { address, protocol, keys: [key] })
      }
    }
  }
  return [...keysOf.values()].map(({ address, protocol, keys }) => ({ address, protocol, sites: [{ site, keys }] }))
}

/** The listeners of one address of a site, with their protocols; of an address that is named again, the later ones count. */
function listenersOfKey(
  { address }: SiteKey,
  { listeners }: ReadSite,
  settings: ServingSettings,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { addresses = [], protocols = [] } of listeners.length > 0 ? listeners : settings.listeners) {
    for (const word of addresses as readonly string[]) {
      found.set(listenerAddress(word, address, settings), [...new Set(protocols as readonly string[])])
    }
  }
  return found
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
