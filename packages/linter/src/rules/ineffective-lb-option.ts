import { countUpstreams, hasPlaceholder, isNonZero, isOpaque, type ReverseProxy } from '@caddyfile/analysis'
import type { Directive } from '@caddyfile/parser'
import { deleteStatement } from '../edits.ts'
import { defineRule, type Message } from '../rule.ts'

const levels = { recommended: 'warning', production: 'error' } as const

const messages = {
  uncheckedUpstreams: {
    text: 'Without `health_uri` or `health_port` no health check runs, and `{name}` has no effect.',
    help: 'Add `health_uri` with the path to ask for.',
    levels,
  },
  dynamicUpstreams: {
    text: 'Active health checks never run for upstreams that are looked up for each request: `{name}` has no effect.',
    help: 'Use passive checks instead: `fail_duration`, with `lb_try_duration`.',
    levels,
  },
  portBeforeUpstream: {
    text: 'After `health_upstream`, which names a port of its own, this `health_port` has no effect.',
    help: 'Put the port into `health_upstream`, and remove this line.',
    levels,
  },
  noFailDuration: {
    text: 'Passive health checks are off while `fail_duration` is not set: `{name}` has no effect.',
    help: 'Add `fail_duration`, the time for which a failure is remembered.',
    levels,
  },
  noRetries: {
    text: 'Nothing is tried again while neither `lb_try_duration` nor `lb_retries` is set: `{name}` has no effect.',
    help: 'Add `lb_try_duration` with the time that a request may wait for an upstream.',
    levels,
  },
  singleUpstream: {
    text: 'There is only one upstream to choose: `lb_policy {name}` has no effect.',
    help: 'Remove the line, or add the other upstreams.',
    levels,
  },
  weights: {
    text: '{weights} weights for {count} upstreams: {effect}.',
    help: 'Give one weight for each upstream, in their order.',
    levels,
  },
} as const satisfies Record<string, Message>

type Found = {
  readonly message: keyof typeof messages
  readonly at: readonly Directive[]
  readonly data?: Record<string, string | number>
}

export const ineffectiveLbOption = defineRule({
  name: 'ineffective-lb-option',
  summary: 'Finds options of load balancing and health checks that do nothing, because what they refine is off.',
  category: 'reliability',
  fixes: ['unsafe'],
  messages,
  create: ({ file, report }) => ({
    reverseProxy(proxy) {
      for (const { message, at, data } of findInert(proxy)) {
        const [first, ...others] = at
        if (!first) continue
        report({
          message,
          at: first,
          data: { name: nameOf(first), ...data },
          related: others.map(({ start, end, name }) => ({
            start,
            end,
            message: `\`${name.text}\` has no effect either.`,
          })),
          fixes:
            message === 'weights'
              ? []
              : [
                  {
                    title: 'Remove what has no effect',
                    safety: 'unsafe',
                    edits: at.map((line) => deleteStatement(file.source, line)),
                  },
                ],
        })
      }
    },
  }),
})

const nameOf = (directive: Directive): string =>
  directive.name.text === 'lb_policy' ? (directive.arguments[0]?.text ?? '') : directive.name.text

function findInert(proxy: ReverseProxy): Found[] {
  // What an import brings may turn everything on.
  if (proxy.unresolved.length > 0) return []
  return [...activeChecks(proxy), ...passiveChecks(proxy), ...retries(proxy), ...policy(proxy)]
}

const present = (directives: readonly (Directive | undefined)[]): Directive[] =>
  directives.filter((directive) => directive !== undefined).sort((a, b) => a.start - b.start)

function activeChecks({ activeHealth, dynamic, upstreams, subdirectives }: ReverseProxy): Found[] {
  const options = present(Object.values(activeHealth))
  if (options.length === 0) return []
  const { uri, path, port, upstream } = activeHealth
  if (!uri && !path && !port) return [{ message: 'uncheckedUpstreams', at: options }]
  if (dynamic.length > 0 || (upstreams.length > 0 && upstreams.every(hasPlaceholder))) {
    return [{ message: 'dynamicUpstreams', at: options }]
  }
  const isOverridden = port && upstream && subdirectives.indexOf(port) < subdirectives.indexOf(upstream)
  return isOverridden ? [{ message: 'portBeforeUpstream', at: [port] }] : []
}

function passiveChecks({ passiveHealth }: ReverseProxy): Found[] {
  const { failDuration, maxFails, unhealthyStatus, unhealthyLatency } = passiveHealth
  return isNonZero(failDuration) || isUnknown(failDuration)
    ? []
    : [{ message: 'noFailDuration', at: present([maxFails, unhealthyStatus, unhealthyLatency]) }]
}

function retries({ loadBalancing }: ReverseProxy): Found[] {
  const { tryDuration, retries: count, tryInterval, retryMatch } = loadBalancing
  if ([tryDuration, count].some((option) => isNonZero(option) || isUnknown(option))) return []
  return [{ message: 'noRetries', at: present([tryInterval, ...retryMatch]) }]
}

const isUnknown = (directive: Directive | undefined): boolean =>
  directive?.arguments.some(({ text }) => isOpaque(text)) === true

function policy(proxy: ReverseProxy): Found[] {
  const { loadBalancing, dynamic, upstreams } = proxy
  const chosen = loadBalancing.policy
  const isKnown = dynamic.length === 0 && upstreams.length > 0 && !upstreams.some(({ word }) => isOpaque(word.text))
  if (!chosen || !isKnown) return []
  const count = countUpstreams(proxy)
  if (count === 1) return [{ message: 'singleUpstream', at: [chosen.directive] }]
  const weights = chosen.arguments
  if (chosen.name !== 'weighted_round_robin' || weights.length === 0 || weights.length === count) return []
  if (weights.some(({ text }) => isOpaque(text))) return []
  return [
    {
      message: 'weights',
      at: [chosen.directive],
      data: { weights: weights.length, count, effect: effectOf(weights.length, count) },
    },
  ]
}

function effectOf(weights: number, count: number): string {
  if (weights === 1) return 'with a single weight only the first upstream is used'
  return weights < count ? `the last ${count - weights} get no requests` : 'the last weights belong to no upstream'
}
