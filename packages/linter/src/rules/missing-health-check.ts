import {
  countUpstreams,
  durationOf,
  type FileAnalysis,
  hasPlaceholder,
  isOpaque,
  type ReverseProxy,
} from '@caddyfile/analysis'
import type { Directive } from '@caddyfile/parser'
import { addLines } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { firstOf, headOf } from '../once-per-site.ts'
import { defineRule } from '../rule.ts'

const help =
  'Add `health_uri` to check the upstreams, or `fail_duration` with `lb_try_duration` to pass over those that fail.'

const messages = {
  unchecked: {
    text: 'None of the {count} upstreams is checked: one that is down keeps getting its share of the requests, and each of them ends in a 502.',
    help,
    levels: { recommended: 'warning', production: 'error' },
  },
  noFailover: {
    text: 'Without health checks `lb_policy first` never fails over: while the first upstream is down, every request ends in a 502.',
    help: 'Add `health_uri`, or `fail_duration`, so that Caddy learns that the first upstream is down.',
    levels: { recommended: 'warning', production: 'error' },
  },
  retriesOnly: {
    text: 'Retries save most requests from an upstream that is down, but each new request may try it again first.',
    help: 'Add `fail_duration` or `health_uri`, so that Caddy remembers which upstream is down.',
    levels: { recommended: 'info', production: 'warning' },
  },
  passiveOnly: {
    text: 'With `fail_duration` alone, one request in each such span still fails on an upstream that is down.',
    help: 'Add `lb_try_duration`, so that the failing request is tried again, or `health_uri`.',
    levels: { recommended: 'off', production: 'info' },
  },
  single: {
    text: 'The only upstream is not checked. A check makes Caddy answer 503 at once while it is down, but also when the check itself is wrong.',
    help: 'To bridge restarts, prefer `lb_try_duration`. For a check, add `health_uri` with a path that answers 2xx.',
    levels: { recommended: 'info', production: 'warning' },
  },
  dynamic: {
    text: 'Active health checks never run for upstreams that are looked up for each request, and no passive check is set.',
    help: 'Add `fail_duration`, the only check that works for these upstreams.',
    levels: { recommended: 'info', production: 'warning' },
  },
} as const

type MessageName = keyof typeof messages
/** What a person may declare to be enough. */
type Means = 'active' | 'passive' | 'retries' | 'any'

/** Policies that send the next try to another upstream; with all others a retry meets the same one. */
const spreading = new Set(['random', 'round_robin', 'weighted_round_robin', 'least_conn'])

export const missingHealthCheck = defineRule({
  name: 'missing-health-check',
  summary: 'Tells what happens to requests while an upstream is down and nothing checks it.',
  category: 'reliability',
  fixes: ['unsafe'],
  messages,
  options: {
    /** From how many upstreams on the lack of any check is more than advice. */
    minUpstreams: 2,
    /** Means that are enough by themselves: `active`, `passive`, `retries` or `any`. */
    accept: [] as readonly Means[],
  },
  create: ({ file, options, report }) => ({
    site({ proxies }) {
      const advice = new Map<MessageName, ReverseProxy[]>()
      for (const proxy of proxies) {
        const message = judge(proxy, options.minUpstreams, options.accept)
        if (message === undefined) continue
        if (messages[message].levels.recommended === 'info') addTo(advice, message, proxy)
        else
          report({
            message,
            at: headOf(proxy.directive),
            data: { count: countUpstreams(proxy) },
            fixes: withPassiveChecks(file, proxy),
          })
      }
      for (const [message, told] of advice) {
        const { first, related } = firstOf(told, 'The same here.')!
        report({ message, at: headOf(first.directive), related })
      }
    },
  }),
})

function addTo(advice: Map<MessageName, ReverseProxy[]>, message: MessageName, proxy: ReverseProxy): void {
  const told = advice.get(message)
  if (told) told.push(proxy)
  else advice.set(message, [proxy])
}

/** What there is to say about a proxy. Where checks are configured but inert, `ineffective-lb-option` speaks. */
function judge(proxy: ReverseProxy, minUpstreams: number, accept: readonly Means[]): MessageName | undefined {
  if (proxy.unresolved.length > 0 || isOff(proxy)) return undefined
  const count = countUpstreams(proxy)
  const means = meansOf(proxy, count)
  if (means.has('inert') || isAccepted(means, accept)) return undefined
  if (proxy.dynamic.length > 0 || proxy.upstreams.some(hasPlaceholder))
    return means.has('passive') ? undefined : 'dynamic'
  if (means.has('active')) return undefined
  if (count < minUpstreams) return means.size === 0 ? 'single' : undefined
  return judgeSeveral(means, proxy.loadBalancing.policy?.name ?? 'random')
}

function judgeSeveral(means: ReadonlySet<Means | 'inert'>, policy: string): MessageName | undefined {
  if (means.has('passive')) return means.has('retries') ? undefined : 'passiveOnly'
  if (means.has('retries')) return spreading.has(policy) ? 'retriesOnly' : undefined
  return policy === 'first' ? 'noFailover' : 'unchecked'
}

const isAccepted = (means: ReadonlySet<Means | 'inert'>, accept: readonly Means[]): boolean =>
  accept.some((accepted) => (accepted === 'any' ? means.size > 0 : means.has(accepted)))

/** No upstream to judge: none is given, or a lone one whose text is not known here. */
const isOff = ({ dynamic, upstreams }: ReverseProxy): boolean =>
  dynamic.length === 0 && (upstreams.length === 0 || (upstreams.length === 1 && isOpaque(upstreams[0]!.word.text)))

function meansOf(proxy: ReverseProxy, count: number): Set<Means | 'inert'> {
  const { uri, path, port, ...furtherActive } = proxy.activeHealth
  const { failDuration, unhealthyRequestCount: _, ...furtherPassive } = proxy.passiveHealth
  const means = new Set<Means | 'inert'>()
  if (uri || path || port) means.add('active')
  else if (Object.values(furtherActive).some(Boolean)) means.add('inert')
  if (failDuration && lasts(failDuration, 1)) means.add('passive')
  else if (!failDuration && Object.values(furtherPassive).some(Boolean)) means.add('inert')
  if (retriesReach(proxy.loadBalancing, count)) means.add('retries')
  return means
}

/** Whether the request gets a try at each upstream, by number or by time. */
function retriesReach({ retries, tryDuration }: ReverseProxy['loadBalancing'], count: number): boolean {
  if (tryDuration && lasts(tryDuration, 1e9)) return true
  const number = retries?.arguments[0]?.text
  return number !== undefined && (isOpaque(number) || Number(number) >= Math.max(count - 1, 1))
}

/** Whether a duration is at least so many nanoseconds; one that is not known is. */
function lasts(directive: Directive, nanoseconds: number): boolean {
  const duration = durationOf(directive)
  return !duration || 'error' in duration || duration.nanoseconds >= nanoseconds
}

/** Passive checks and retries: they need no path that only the backend's author knows. */
function withPassiveChecks({ source }: FileAnalysis, { directive, passiveHealth, loadBalancing }: ReverseProxy): Fix[] {
  const lines = [
    ...(passiveHealth.failDuration ? [] : ['fail_duration 30s']),
    ...(loadBalancing.tryDuration ? [] : ['lb_try_duration 5s']),
  ]
  if (lines.length === 0) return []
  return [{ title: `Add ${lines.join(' and ')}`, safety: 'unsafe', edits: [addLines(source, directive, lines)] }]
}
