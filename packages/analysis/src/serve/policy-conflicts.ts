import type { Failure } from '../read/failure.ts'
import type { JsonObject, JsonValue } from '../read/json-target.ts'
import { failBare } from '../read/scope.ts'
import type { ConnectionPolicy } from './connection-policies.ts'

/** Settings that two policies for the same names must not set differently, with Caddy's names for them. */
const exclusive: Readonly<Record<string, string>> = {
  alpn: 'ALPN',
  cipher_suites: 'cipher suites',
  client_authentication: 'client auth configuration',
  curves: 'curves',
  protocol_min: 'min protocol',
  protocol_max: 'max protocol',
}

/** Policies are compared each with each; of more than this nothing is said. */
const maxPolicies = 2_000

/** A policy with its parts as texts, which tell quickly whether they are the same. */
interface Comparable extends ConnectionPolicy {
  readonly namesText: string
  readonly settingsText: string
}

const comparable = (policy: ConnectionPolicy): Comparable => ({
  ...policy,
  namesText: JSON.stringify(policy.names ?? null),
  settingsText: JSON.stringify(Object.entries(policy.settings).sort()),
})

/**
 * Where policies for the same names contradict each other. Policies are joined one by one on the way, which decides what
 * is compared with what. Caddy's `consolidateConnPolicies` (httpcaddyfile/httptype.go). `server` counts from 0.
 */
export function policyConflict(policies: readonly ConnectionPolicy[], server: number): Failure | undefined {
  if (policies.length > maxPolicies || !sharesNames(policies)) return undefined
  const all = policies
    .filter(({ names }) => names)
    .concat(policies.filter(({ names }) => !names))
    .map(comparable)
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < all.length; j++) {
      if (j === i) continue
      const conflict = conflictBetween(all[i]!, all[j]!)
      if (conflict !== undefined) {
        const text = `consolidating TLS connection policies for server ${server}: two policies with same match criteria have conflicting ${conflict}`
        return failBare(text, all[j]!.token, 'conflicting-sites')
      }
      const joined = join(all[i]!, all[j]!, j === i + 1)
      if (!joined) continue
      all[i] = joined
      all.splice(j, 1)
      i--
      break
    }
  }
  return undefined
}

/** Only where two policies have a name in common, or are for all, can they contradict each other. */
function sharesNames(policies: readonly ConnectionPolicy[]): boolean {
  const all = policies.flatMap(({ names }) => names ?? [''])
  return new Set(all).size < all.length
}

function conflictBetween(one: Comparable, other: Comparable): string | undefined {
  if (one.namesText !== other.namesText || one.settingsText === other.settingsText) return undefined
  for (const [name, shown] of Object.entries(exclusive)) {
    const [a, b] = [one.settings[name], other.settings[name]]
    // Caddy looks for this one the wrong way round: where only the second policy has it.
    const isAsked =
      name === 'client_authentication' ? a === undefined && b !== undefined : a !== undefined && b !== undefined
    if (isAsked && JSON.stringify(a) !== JSON.stringify(b)) return `${shown}: ${asGo(a)} vs. ${asGo(b)}`
  }
  return undefined
}

/** The policy that takes the place of both; undefined where they stay apart. */
function join(one: Comparable, other: Comparable, isNext: boolean): Comparable | undefined {
  if (one.namesText === other.namesText) return comparable({ ...one, settings: { ...other.settings, ...one.settings } })
  if (!isNext || !one.names || !other.names || one.settingsText !== other.settingsText) return undefined
  return comparable({ ...one, names: [...one.names, ...other.names] })
}

function asGo(value: JsonValue | undefined): string {
  if (value === undefined) return '<nil>'
  if (Array.isArray(value)) return `[${value.join(' ')}]`
  return typeof value === 'string' ? value : `&{${Object.keys(value as JsonObject).length === 0 ? '' : '…'}}`
}
