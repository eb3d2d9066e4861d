import type { ReadToken } from '../read/cursor.ts'
import type { Failure } from '../read/failure.ts'
import type { JsonObject, JsonValue } from '../read/json-target.ts'
import type { ReadDirective } from '../read/read-directive.ts'
import { failBare } from '../read/scope.ts'
import { servesOtherThanHttp, subjectsOf, unqualifiedSubjects } from './certificate-subjects.ts'
import type { ReadOptions, ReadSite } from './read-site.ts'
import type { ServedSite, Server } from './servers.ts'
import type { ServingSettings } from './serving-settings.ts'

/** How the certificates of a site are got. */
export interface AutomationPolicy {
  /** The address of the site that is named first. */
  readonly token: ReadToken
  readonly subjects: readonly string[]
  /** The issuers that the configuration names; none where Caddy's own are meant. */
  issuers: readonly JsonValue[]
  /** The rest of it, as far as it differs from the usual. */
  readonly settings: JsonObject
}

export interface Automation {
  /** One for each site that gets certificates, in order. */
  readonly policies: readonly AutomationPolicy[]
  /** Whether there is one for all hosts that have none of their own. */
  readonly hasCatchAll: boolean
  readonly failures: readonly Failure[]
}

/** What gives all policies something of their own, or Caddy's issuers a setting (tlsapp.go, `newBaseAutomationPolicy`). */
const optionsForAll = [
  ...['cert_issuer', 'local_certs', 'key_type', 'ocsp_stapling', 'renewal_window_ratio'],
  ...['acme_ca', 'acme_ca_root', 'acme_dns', 'acme_eab', 'preferred_chains'],
]

/** Caddy's `buildTLSApp` (httpcaddyfile/tlsapp.go), as far as sites contradict it or each other. */
export function automationOf(servers: readonly Server[], options: ReadOptions, settings: ServingSettings): Automation {
  const reader = new AutomationReader(options, settings)
  for (const server of servers) {
    if (!servesOtherThanHttp(server, settings)) continue
    for (const site of server.sorted.filter(isOverTls)) reader.add(site)
  }
  const { policies, catchAll, failures } = reader
  return { policies, hasCatchAll: catchAll !== undefined, failures }
}

class AutomationReader {
  readonly policies: AutomationPolicy[] = []
  readonly failures: Failure[] = []
  /** The policy for all hosts that have none of their own. */
  catchAll: Pick<AutomationPolicy, 'issuers'> | undefined
  private readonly issuersForAll: readonly JsonValue[]
  private readonly settings: ServingSettings

  constructor(options: ReadOptions, settings: ServingSettings) {
    this.settings = settings
    this.issuersForAll = globalIssuers(options)
    if (optionsForAll.some((name) => options.has(name))) this.catchAll = { issuers: this.issuersForAll }
  }

  add(served: ServedSite): void {
    const own = policyOf(served, this.issuersForAll, this.settings)
    const isForAll = served.keys.some(({ address }) => address.host === '')
    const policy = (isForAll && this.catchAll) || own
    this.nameIssuers(policy, served)
    if (isForAll) this.catchAll ??= policy
    if (policy.issuers.length === 0) this.failures.push(...unqualifiedSubjects(served.keys, this.settings))
    this.policies.push(own)
  }

  private nameIssuers(policy: Pick<AutomationPolicy, 'issuers'>, served: ServedSite): void {
    const issuers = issuersOf(served.site)
    if (issuers.length === 0) return
    if (policy === this.catchAll && !isSame(policy.issuers, issuers))
      this.failures.push(failCatchAll(served, policy.issuers, issuers))
    policy.issuers = issuers
  }
}

const isOverTls = ({ site, keys }: ServedSite): boolean =>
  site.isKnown && keys.some(({ address }) => address.scheme !== 'http')

function policyOf(
  { site, keys }: ServedSite,
  issuers: readonly JsonValue[],
  serving: ServingSettings,
): AutomationPolicy {
  const settings: JsonObject = {}
  for (const { out } of site.certificates) {
    for (const name of ['on_demand', 'reuse_private_keys', 'key_type', 'renewal_window_ratio', 'get_certificate']) {
      if (out[name] !== undefined) settings[name] ??= out[name]
    }
  }
  return { token: keys[0]!.token, subjects: [...subjectsOf(keys, serving).keys()], issuers, settings }
}

function globalIssuers(options: ReadOptions): JsonValue[] {
  const named = (options.get('cert_issuer') ?? []).map(({ out }) => out['=']!)
  return named.length === 0 && options.has('local_certs') ? [internalIssuer] : named
}

const internalIssuer: JsonObject = { module: 'internal' }

const issuersOf = ({ certificates }: ReadSite): JsonObject[] => certificates.flatMap(issuersOfDirective)

/** What a directive of a site says of issuers: it names them, or sets what makes an issuer. */
export function issuersOfDirective({ out, scratch }: Pick<ReadDirective, 'out' | 'scratch'>): JsonObject[] {
  const acme = scratch.acme as JsonObject | undefined
  if (acme) return [{ module: 'acme', ...acme }]
  return scratch.internal === undefined ? ((out.issuers ?? []) as JsonObject[]) : [internalIssuer]
}

function failCatchAll({ keys }: ServedSite, one: readonly JsonValue[], other: readonly JsonValue[]): Failure {
  const text = `automation policy from site block is also default/catch-all policy because of key without hostname, and the two are in conflict: ${asGo(one)} != ${asGo(other)}`
  return failBare(text, keys[0]!.token, 'conflicting-sites')
}

/** Where the issuers are in memory differs from run to run. */
const asGo = (issuers: readonly JsonValue[]): string =>
  `[]certmagic.Issuer${issuers.length === 0 ? '(nil)' : `{${issuers.map(() => '…').join(', ')}}`}`

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
