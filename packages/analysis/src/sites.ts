import type { Directive, Document, MatcherDefinition, NamedRoute, Node, Site, Snippet } from '@caddyfile/parser'
import { visit } from '@caddyfile/parser'
import { snippetsOf } from './expand.ts'
import { type ReverseProxy, readReverseProxy } from './reverse-proxy.ts'

/** A site, or a snippet or named route: what the directives in it share. */
export interface SiteView {
  readonly node: Site | Snippet | NamedRoute
  /** Every directive in it, at whatever depth, in the order of the text. */
  readonly directives: readonly Directive[]
  /** By name, with the `@`; where a name is defined twice, the last one. */
  readonly matchers: ReadonlyMap<string, MatcherDefinition>
  /** Its `reverse_proxy` directives. */
  readonly proxies: readonly ReverseProxy[]
}

export function readSites(document: Document): SiteView[] {
  const snippets = snippetsOf(document)
  const sites: SiteView[] = []
  for (const node of document.children) {
    if (node.kind === 'site' || node.kind === 'snippet' || node.kind === 'namedRoute')
      sites.push(readSite(node, snippets))
  }
  return sites
}

function readSite(node: SiteView['node'], snippets: ReadonlyMap<string, Snippet>): SiteView {
  const directives: Directive[] = []
  const matchers = new Map<string, MatcherDefinition>()
  const proxies: ReverseProxy[] = []
  visit(node, (child, ancestors) => {
    if (child.kind === 'matcherDefinition') matchers.set(child.name.text, child)
    if (child.kind !== 'directive') return
    directives.push(child)
    if (child.name.text === 'reverse_proxy' && !isInside(ancestors, 'reverse_proxy')) {
      proxies.push(readReverseProxy(child, snippets))
    }
  })
  return { node, directives, matchers, proxies }
}

/** A `reverse_proxy` in a `handle_response` of another one serves answers, not requests. */
const isInside = (ancestors: readonly Node[], name: string): boolean =>
  ancestors.some((node) => node.kind === 'directive' && node.name.text === name)
