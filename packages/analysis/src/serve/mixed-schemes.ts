import type { Failure } from '../read/failure.ts'
import { failBare } from '../read/scope.ts'
import type { ConnectionPolicy } from './connection-policies.ts'
import type { SiteKey } from './read-site.ts'
import type { Server } from './servers.ts'
import type { ServingSettings } from './serving-settings.ts'

/** A server speaks either HTTP or HTTPS. Caddy's `detectConflictingSchemes` (httpcaddyfile/httptype.go). */
export function mixedSchemes(
  { listen, sorted }: Server,
  policies: readonly ConnectionPolicy[],
  settings: ServingSettings,
): Failure | undefined {
  const server = `server listening on [${listen.join(' ')}] is`
  let spoken: 'HTTP' | 'HTTPS' | undefined
  for (const key of sorted.flatMap(({ keys }) => keys)) {
    const scheme = schemeOf(key, policies.length > 0, settings)
    if (scheme === undefined) continue
    if (spoken !== undefined && spoken !== scheme) {
      const hint = scheme === 'HTTP' && isBare(key) ? ' (try specifying https:// in the address)' : ''
      const text = `${server} configured for ${spoken} and cannot natively multiplex HTTP and HTTPS: ${key.text}${hint}`
      return failBare(text, key.token, 'conflicting-sites')
    }
    if (scheme === 'HTTP' && policies.length > 0)
      return failBare(
        `${server} HTTP, but attempts to configure TLS connection policies`,
        policies[0]!.token,
        'conflicting-sites',
      )
    spoken = scheme
  }
  return undefined
}

const isBare = ({ address: { scheme, host } }: SiteKey): boolean => scheme === '' && host === ''

function schemeOf(
  { address: { scheme, host, port } }: SiteKey,
  hasPolicies: boolean,
  { httpPort, httpsPort }: ServingSettings,
): 'HTTP' | 'HTTPS' | undefined {
  if (scheme === 'http' || port === httpPort) return 'HTTP'
  if (scheme === 'https' || port === httpsPort || hasPolicies) return 'HTTPS'
  return host === '' ? 'HTTP' : undefined
}
