import { isFdNetwork, isUnixNetwork, splitNetworkAddress } from '@caddyfile/language-data'
import type {
  Directive,
  Document,
  Import,
  MatcherDefinition,
  NamedRoute,
  Node,
  Site,
  Snippet,
  Word,
} from '@caddyfile/parser'
import { visit } from '@caddyfile/parser'
import { expand, snippetsOf } from './expand.ts'
import { type GlobalFacts, readGlobalFacts } from './global-facts.ts'
import { type ReverseProxy, readReverseProxy } from './reverse-proxy.ts'

/** A site, or a snippet or named route: what the directives in it share. */
export interface SiteView {
  readonly node: Site | Snippet | NamedRoute
  /** Every directive in it by name, at whatever depth, in the order of the text; not those of imported snippets. */
  readonly directives: ReadonlyMap<string, readonly Directive[]>
  /** By name, with the `@`; where a name is defined twice, the last one. */
  readonly matchers: ReadonlyMap<string, MatcherDefinition>
  /** Its `reverse_proxy` directives. */
  readonly proxies: readonly ReverseProxy[]
  /** What kinds of listeners it has, by `bind`, its own or an imported one, and `default_bind`. */
  readonly listens: Listeners
  /** Imports in its outermost block whose text is unknown here. */
  readonly unresolved: readonly Import[]
}

/** `sockets`: only unix sockets and inherited descriptors; `unknown` where an address or a snippet's user decides. */
export type Listeners = 'network' | 'sockets' | 'mixed' | 'unknown'

export function readSites(document: Document, global: GlobalFacts = readGlobalFacts(document)): SiteView[] {
  const snippets = snippetsOf(document)
  const sites: SiteView[] = []
  for (const node of document.children) {
    if (node.kind === 'site' || node.kind === 'snippet' || node.kind === 'namedRoute') {
      sites.push(readSite(node, snippets, global))
    }
  }
  return sites
}

function readSite(node: SiteView['node'], snippets: ReadonlyMap<string, Snippet>, global: GlobalFacts): SiteView {
  const directives = new Map<string, Directive[]>()
  const matchers = new Map<string, MatcherDefinition>()
  const proxies: ReverseProxy[] = []
  visit(node, (child, ancestors) => {
    if (child.kind === 'matcherDefinition') matchers.set(child.name.text, child)
    if (child.kind !== 'directive') return
    const name = child.name.text
    const known = directives.get(name)
    if (known) known.push(child)
    else directives.set(name, [child])
    if (name === 'reverse_proxy') addProxy(child, ancestors, snippets, proxies)
  })
  const { statements, unresolved } = expand(node.block, snippets)
  const binds = statements.flatMap((one) => (one.kind === 'directive' && one.name.text === 'bind' ? one.arguments : []))
  return { node, directives, matchers, proxies, listens: listenersOf(node, binds, global), unresolved }
}

/** A `reverse_proxy` in a `handle_response` of another one serves answers, not requests. */
function addProxy(
  directive: Directive,
  ancestors: readonly Node[],
  snippets: ReadonlyMap<string, Snippet>,
  proxies: ReverseProxy[],
): void {
  const enclosing = ancestors.filter((ancestor) => ancestor.kind === 'directive')
  if (enclosing.some(({ name }) => name.text === 'reverse_proxy')) return
  proxies.push(readReverseProxy(directive, snippets, enclosing))
}

function listenersOf(node: SiteView['node'], binds: readonly Word[], { defaultBind }: GlobalFacts): Listeners {
  if (node.kind !== 'site') return 'unknown'
  const addresses = binds.length > 0 ? binds : (defaultBind?.arguments ?? [])
  if (addresses.some(({ text }) => text.includes('{'))) return 'unknown'
  const sockets = addresses.filter(({ text }) => isSocket(text)).length
  if (sockets === 0) return 'network'
  return sockets === addresses.length ? 'sockets' : 'mixed'
}

function isSocket(address: string): boolean {
  const split = splitNetworkAddress(address)
  return !('error' in split) && (isUnixNetwork(split.network) || isFdNetwork(split.network))
}
