import type { Directive, Document } from '@caddyfile/parser'
import { expand, snippetsOf } from './expand.ts'

/** Settings of the global options block that bear on sites. */
export interface GlobalFacts {
  /** The first `trusted_proxies` of any `servers` option. */
  readonly trustedProxies: Directive | undefined
  readonly trustedProxiesUnix: Directive | undefined
  readonly defaultBind: Directive | undefined
}

export function readGlobalFacts(document: Document): GlobalFacts {
  const snippets = snippetsOf(document)
  const options = document.children.find((child) => child.kind === 'globalOptions')
  const named = (statements: readonly { kind: string }[], name: string) =>
    (statements as readonly Directive[]).filter((child) => child.kind === 'directive' && child.name.text === name)
  const { statements } = expand(options?.block, snippets)
  const servers = named(statements, 'servers').flatMap(({ block }) => expand(block, snippets).statements)
  return {
    trustedProxies: named(servers, 'trusted_proxies')[0],
    trustedProxiesUnix: named(servers, 'trusted_proxies_unix')[0],
    defaultBind: named(statements, 'default_bind')[0],
  }
}
