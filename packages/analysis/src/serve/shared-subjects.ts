import type { Failure } from '../read/failure.ts'
import { failBare } from '../read/scope.ts'
import type { Automation, AutomationPolicy } from './automation-policies.ts'

/**
 * Hosts whose certificates two sites want to be got in different ways (tlsapp.go, `buildTLSApp`). What a policy for all
 * hosts takes in, and a policy that sets nothing, is not looked at: Caddy may drop them before.
 */
export function sharedSubjects({ policies, hasCatchAll }: Automation): Failure[] {
  if (hasCatchAll) return []
  const policyOf = new Map<string, string>()
  const failures: Failure[] = []
  for (const policy of policies) {
    const way = wayOf(policy)
    if (way === undefined) continue
    for (const subject of policy.subjects) {
      const known = policyOf.get(subject)
      if (known !== undefined && known !== way) failures.push(failShared(subject, policy))
      policyOf.set(subject, known ?? way)
    }
  }
  return failures
}

function wayOf({ issuers, settings }: AutomationPolicy): string | undefined {
  return issuers.length === 0 && Object.keys(settings).length === 0 ? undefined : JSON.stringify([issuers, settings])
}

function failShared(subject: string, { token }: AutomationPolicy): Failure {
  const text = `hostname appears in more than one automation policy, making certificate management ambiguous: ${subject}`
  return failBare(text, token, 'conflicting-sites')
}
