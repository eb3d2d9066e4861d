import {
  concerns,
  type FileAnalysis,
  type HeaderOperation,
  type ReverseProxy,
  type SiteView,
} from '@caddyfile/analysis'
import { addLines } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { firstOf, headOf, isHttp } from '../once-per-site.ts'
import { defineRule } from '../rule.ts'

export const missingForwardedFor = defineRule({
  name: 'missing-forwarded-for',
  summary: 'Tells which address of the client the upstream gets to see.',
  category: 'reliability',
  fixes: ['unsafe'],
  messages: {
    implicit: {
      text: "No explicit `header_up X-Forwarded-For`: Caddy sends the peer's address in it by default. X-Real-IP is not sent, and one that a client sends reaches the upstream.",
      help: 'If the upstream reads X-Real-IP, add `header_up X-Real-IP {client_ip}`; otherwise nothing is missing.',
      levels: { recommended: 'info', production: 'warning' },
    },
    socket: {
      text: 'This site listens on a unix socket only, where Caddy sends no X-Forwarded-For, -Proto or -Host to the upstream.',
      help: 'Add `trusted_proxies_unix` to the `servers` option, so that Caddy passes on what the proxy before it sends.',
      levels: { recommended: 'warning', production: 'error' },
    },
    removed: {
      text: "This line removes X-Forwarded-For: the client's address cannot reach the upstream.",
      help: 'Remove the line, unless hiding the address is what you want.',
      levels: { recommended: 'warning', production: 'error' },
    },
  },
  options: {
    /** `explicit`: ask for a `header_up X-Forwarded-For` even where other such headers are set. */
    mode: 'effective' as 'effective' | 'explicit',
  },
  create: ({ file, options, report }) => ({
    site(site) {
      const silent = site.proxies.filter((proxy) => {
        if (!isInScope(proxy)) return false
        const removing = removal(proxy.headers.up)
        if (removing) report({ message: 'removed', at: removing.directive })
        else if (isUnforwardedSocket(file, site, proxy)) report({ message: 'socket', at: headOf(proxy.directive) })
        else return proxy.unresolved.length === 0 && !setsForwarding(proxy, site, options.mode)
        return false
      })
      const told = firstOf(silent, 'The same here.')
      if (!told) return
      const { first, related } = told
      report({ message: 'implicit', at: headOf(first.directive), related, fixes: [withRealIp(file, first)] })
    },
  }),
})

/** FastCGI has variables, not headers; with the PROXY protocol the address travels outside of them. */
const isInScope = (proxy: ReverseProxy): boolean => isHttp(proxy) && !proxy.transport?.options.has('proxy_protocol')

/** Deletions win over everything but one of all headers, after which others may be set again. */
function removal(operations: readonly HeaderOperation[]): HeaderOperation | undefined {
  const isSet = operations.some((operation) => operation.kind === 'set' && concerns(operation, 'X-Forwarded-For'))
  return operations.findLast((operation) => {
    if (!concerns(operation, 'X-Forwarded-For')) return false
    if (operation.kind === 'delete') return operation.field !== '*' || !isSet
    return operation.kind === 'set' && (operation.value?.text ?? '') === ''
  })
}

function isUnforwardedSocket(file: FileAnalysis, site: SiteView, { headers }: ReverseProxy): boolean {
  if (site.listens !== 'sockets' || file.global.trustedProxiesUnix) return false
  return !headers.up.some((operation) => concerns(operation, 'X-Forwarded-For'))
}

const forwardingHeaders = ['X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host', 'X-Real-IP', 'Forwarded']

function setsForwarding({ headers }: ReverseProxy, site: SiteView, mode: 'effective' | 'explicit'): boolean {
  const wanted = mode === 'explicit' ? ['X-Forwarded-For'] : forwardingHeaders
  const isWanted = (field: string) =>
    wanted.some((name) => name.toLowerCase() === field.replace(/^[+>?]|:$/g, '').toLowerCase())
  return (
    headers.up.some(({ field }) => isWanted(field)) ||
    (site.directives.get('request_header') ?? []).some(({ arguments: words, block }) => {
      const fields = block ? block.children.flatMap((child) => (child.kind === 'directive' ? [child.name] : [])) : words
      return fields.some(({ text }) => isWanted(text))
    })
  )
}

const withRealIp = (file: FileAnalysis, { directive }: ReverseProxy): Fix => ({
  title: 'Add header_up X-Real-IP {client_ip}',
  safety: 'unsafe',
  edits: [addLines(file.source, directive, ['header_up X-Real-IP {client_ip}'])],
})
