import type { Failure } from '../read/failure.ts'
import type { JsonObject, JsonValue } from '../read/json-target.ts'
import { failBare } from '../read/scope.ts'
import type { ReadOptions } from './read-site.ts'

/** Whether issuers were named for all sites, or made for them. */
export interface ProviderProblem {
  readonly failure: Failure
  /** Whether Caddy finds it before it looks at sites. */
  readonly isEarly: boolean
}

/**
 * The DNS challenge for all sites, with neither a provider of its own nor one for all. Caddy's `fillInGlobalACMEDefaults`
 * (httpcaddyfile/tlsapp.go). `file` holds the providers that were read.
 */
export function missingDnsProvider(options: ReadOptions, file: JsonObject): ProviderProblem | undefined {
  const option = options.get('acme_dns')?.at(-1)
  if (!option || 'acme_dns' in file || 'dns' in file) return undefined
  const text = "acme_dns specified without DNS provider config, but no provider specified with 'dns' global option"
  const named = (options.get('cert_issuer') ?? []).map(({ out }) => out['='] as JsonObject)
  const lacking = named.findIndex((issuer) => issuer.module === 'acme' && !hasProvider(issuer))
  const problem = (where: string, isEarly: boolean): ProviderProblem => ({
    failure: failBare(`filling in global issuer defaults for ${where}: ${text}`, option.token),
    isEarly,
  })
  if (lacking >= 0) return problem(`issuer ${lacking}`, true)
  return named.length > 0 || options.has('local_certs') ? undefined : problem('AP 0, issuer 0', false)
}

function hasProvider({ challenges }: JsonObject): boolean {
  const dns = (challenges as { dns?: JsonValue } | undefined)?.dns
  return dns !== undefined && dns !== null && 'provider' in (dns as JsonObject)
}
