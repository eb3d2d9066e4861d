import { type FileAnalysis, type HeaderOperation, type ReverseProxy, type SiteView, usesTls } from '@caddyfile/analysis'
import { deleteStatement } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { isHttp } from '../once-per-site.ts'
import { defineRule } from '../rule.ts'

interface Default {
  readonly field: string
  /** Values with which the upstream gets exactly what it gets without the line. */
  readonly same: readonly string[]
  /** Values that are meant to be the same and differ in some requests: by a port, or by what a trusted proxy says. */
  readonly almost: readonly string[]
  /** Only over TLS is it the default, and only since Caddy 2.11. */
  readonly overTls?: true
}

/** What `reverse_proxy` sends by itself (`addForwardedHeaders`, modules/caddyhttp/reverseproxy/reverseproxy.go). */
const defaults: readonly Default[] = [
  {
    field: 'X-Forwarded-For',
    same: ['{remote_host}', '{http.request.remote.host}'],
    almost: ['{remote}', '{http.request.remote}', '{client_ip}', '{http.vars.client_ip}'],
  },
  { field: 'X-Forwarded-Proto', same: ['{scheme}', '{http.request.scheme}'], almost: [] },
  {
    field: 'X-Forwarded-Host',
    same: ['{hostport}', '{http.request.hostport}'],
    almost: ['{host}', '{http.request.host}'],
  },
  { field: 'Host', same: ['{hostport}', '{http.request.hostport}'], almost: [] },
  {
    field: 'Host',
    same: ['{upstream_hostport}', '{http.reverse_proxy.upstream.hostport}'],
    almost: [],
    overTls: true,
  },
]

export const redundantForwardedHeader = defineRule({
  name: 'redundant-forwarded-header',
  summary: 'Finds `header_up` lines that set what Caddy sends anyway.',
  category: 'reliability',
  fixes: ['safe', 'unsafe'],
  messages: {
    same: {
      text: 'Caddy sends {field} with this very value by itself.',
      help: 'Remove the line.',
      levels: { recommended: 'info' },
    },
    almost: {
      text: 'Caddy sends {field} by itself, and `{value}` differs from it: {difference}.',
      help: 'Remove the line, unless the difference is what you want.',
      levels: { recommended: 'info' },
    },
  },
  create: ({ file, report }) => ({
    reverseProxy(proxy, site) {
      if (!isHttp(proxy)) return
      for (const operation of proxy.headers.up) {
        const found = matchDefault(operation)
        if (!found || isMeaningful(found, file, proxy, site)) continue
        const { field, isSame, overTls } = found
        const value = operation.value!.text
        report({
          message: isSame ? 'same' : 'almost',
          at: operation.directive,
          data: { field, value, difference: differenceOf(operation) },
          fixes: [removal(file, operation, isSame && !overTls && isWholeKnown(file, proxy, site))],
        })
      }
    },
  }),
})

interface Match {
  readonly field: string
  readonly isSame: boolean
  readonly overTls: boolean
}

function matchDefault({ kind, field, value, directive }: HeaderOperation): Match | undefined {
  if (!value || directive.arguments.length !== 2 || (kind !== 'set' && kind !== 'add')) return undefined
  const known = defaults.find(
    ({ field: name, same, almost }) =>
      name.toLowerCase() === field.toLowerCase() && [...same, ...almost].includes(value.text),
  )
  if (!known) return undefined
  const isSame = known.same.includes(value.text) && kind === 'set'
  return { field: known.field, isSame, overTls: known.overTls === true }
}

/** Where the line does something after all: it is the only source of the header, or it keeps Caddy from changing it. */
function isMeaningful({ field, overTls }: Match, file: FileAnalysis, proxy: ReverseProxy, site: SiteView): boolean {
  if (field === 'Host') return usesTls(proxy) !== overTls
  if (site.listens === 'sockets') return true
  // With trusted proxies the line loses the chain of addresses, which is another rule's concern.
  return field === 'X-Forwarded-For' && hasTrustedProxies(file, proxy)
}

const hasTrustedProxies = ({ global }: FileAnalysis, { trustedProxies }: ReverseProxy): boolean =>
  global.trustedProxies !== undefined || trustedProxies !== undefined

/** Whether nothing that is set or imported elsewhere can make the line mean something. */
function isWholeKnown(file: FileAnalysis, proxy: ReverseProxy, site: SiteView): boolean {
  if (hasTrustedProxies(file, proxy) || site.listens !== 'network') return false
  return file.global.unresolved.length + proxy.unresolved.length + site.unresolved.length === 0
}

function differenceOf({ kind, value }: HeaderOperation): string {
  if (kind === 'add') return 'with + the upstream gets the header twice'
  const text = value?.text ?? ''
  if (text.includes('remote')) return "it adds the client's port"
  if (text.includes('client_ip')) return 'it is the address that a trusted proxy names, if there is one'
  return 'it lacks the port'
}

const removal = ({ source }: FileAnalysis, { directive }: HeaderOperation, isSafe: boolean): Fix => ({
  title: 'Remove the line',
  safety: isSafe ? 'safe' : 'unsafe',
  edits: [deleteStatement(source, directive)],
})
