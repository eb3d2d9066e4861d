import type { Directive, Document, Import, Statement } from '@caddyfile/parser'
import { expand, snippetsOf } from './expand.ts'

/** Settings of the global options block that bear on sites. */
export interface GlobalFacts {
  /** The first `trusted_proxies` of any `servers` option. */
  readonly trustedProxies: Directive | undefined
  readonly trustedProxiesUnix: Directive | undefined
  readonly defaultBind: Directive | undefined
  /** Imports in the options whose text is unknown here. */
  readonly unresolved: readonly Import[]
}

export function readGlobalFacts(document: Document): GlobalFacts {
  const snippets = snippetsOf(document)
  const options = document.children.find((child) => child.kind === 'globalOptions')
  const { statements, unresolved } = expand(options?.block, snippets)
  const servers = named(statements, 'servers').map(({ block }) => expand(block, snippets))
  const inServers = servers.flatMap((server) => server.statements)
  return {
    trustedProxies: named(inServers, 'trusted_proxies')[0],
    trustedProxiesUnix: named(inServers, 'trusted_proxies_unix')[0],
    defaultBind: named(statements, 'default_bind')[0],
    unresolved: [...unresolved, ...servers.flatMap((server) => server.unresolved)],
  }
}

const named = (statements: readonly Statement[], name: string): Directive[] =>
  statements.filter((statement) => statement.kind === 'directive').filter((directive) => directive.name.text === name)
