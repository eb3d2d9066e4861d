import type { Failure } from '../read/failure.ts'
import type { JsonObject } from '../read/json-target.ts'
import { automationOf } from './automation-policies.ts'
import { connectionPolicies } from './connection-policies.ts'
import { missingDnsProvider } from './missing-dns-provider.ts'
import { mixedSchemes } from './mixed-schemes.ts'
import { policyConflict } from './policy-conflicts.ts'
import type { ReadOptions } from './read-site.ts'
import type { Server } from './servers.ts'
import type { ServingSettings } from './serving-settings.ts'
import { sharedSubjects } from './shared-subjects.ts'

/**
 * What Caddy finds wrong with sites together when it makes servers and certificates of them, in its order. Where the
 * environment has a say in a site, nothing is said of its server.
 */
export function servingProblems(
  servers: readonly Server[],
  options: ReadOptions,
  settings: ServingSettings,
  file: JsonObject,
): Failure[] {
  const conflicts = servers.flatMap((server, number) => {
    if (!server.sites.every(({ site }) => site.isKnown)) return []
    const policies = connectionPolicies(server, settings)
    return mixedSchemes(server, policies, settings) ?? policyConflict(policies, number) ?? []
  })
  const provider = missingDnsProvider(options, file)
  const automation = automationOf(servers, options, settings)
  return [
    ...conflicts,
    ...(provider?.isEarly ? [provider.failure] : []),
    ...automation.failures,
    ...(provider && !provider.isEarly ? [provider.failure] : []),
    ...sharedSubjects(automation),
  ]
}
