import type { ReadToken } from '../read/cursor.ts'
import { isZero, type JsonObject, type JsonValue } from '../read/json-target.ts'
import type { ReadDirective } from '../read/read-directive.ts'
import type { SiteKey } from './read-site.ts'
import type { Server } from './servers.ts'
import type { ServingSettings } from './serving-settings.ts'

/** How a server speaks TLS with clients that ask for certain names. */
export interface ConnectionPolicy {
  /** The directive that it comes from. */
  readonly token: ReadToken
  /** The names; undefined where it is for all clients. */
  readonly names: readonly string[] | undefined
  /** Its settings as they are in Caddy's JSON, those that are empty left out. */
  readonly settings: JsonObject
}

/** The policies of a server that set anything, in order (httptype.go, `serversFromPairings`). */
export function connectionPolicies({ sorted }: Server, settings: ServingSettings): ConnectionPolicy[] {
  return sorted.flatMap(({ site, keys }) => {
    const hosts = hostsOf(keys)
    const isForced = hosts.length > 0 && site.certificates.some(({ out }) => out.force_automate === true)
    return site.certificates
      .map((directive) => policyOf(directive, hosts, settings))
      .filter((policy) => isForced || Object.keys(policy.settings).length > 0)
  })
}

/** The different hosts of addresses; none where one of them is for all hosts. */
function hostsOf(keys: readonly SiteKey[]): string[] {
  const hosts = keys.map(({ address }) => address.host)
  return hosts.includes('') ? [] : [...new Set(hosts)]
}

/** Takes '' in among the hosts where one of them is what clients without SNI are taken to ask for. */
function policyOf(
  { token, out }: ReadDirective,
  hosts: string[],
  { defaultSni, fallbackSni }: ServingSettings,
): ConnectionPolicy {
  const settings: JsonObject = { ...(out.connection_policy as JsonObject | undefined) }
  const tags = certificateTags(out)
  if (tags.length > 0) settings.certificate_selection = { any_tag: tags }
  if (hosts.length === 0) Object.assign(settings, { default_sni: defaultSni, fallback_sni: fallbackSni })
  const known = hosts.find((host) => host === defaultSni || host === fallbackSni)
  if (known !== undefined) {
    hosts.push('')
    if (known === defaultSni) settings.default_sni = known
    else settings.fallback_sni = known
  }
  hosts.sort()
  for (const [name, value] of Object.entries(settings)) if (isZero(value)) delete settings[name]
  return { token, names: hosts.length > 0 ? [...hosts] : undefined, settings }
}

/** A certificate is known by its file. */
const certificateTags = ({ load_files: files = [] }: JsonObject): JsonValue[] =>
  (files as readonly JsonObject[]).map(({ certificate }) => certificate!)
