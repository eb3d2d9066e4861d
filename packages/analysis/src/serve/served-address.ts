import { hostnameProblem } from '@caddyfile/language-data'
import type { Failure } from '../read/failure.ts'
import { failBare, failLoad } from '../read/scope.ts'
import type { SiteKey } from './read-site.ts'

const sitePath = "Using a path in a site address is deprecated; please use the 'handle' directive instead"

const unspecified =
  "Site block has an unspecified IP address which only matches requests having that Host header; you probably want the 'bind' directive to configure the socket"

/** What Caddy warns of in an address that it serves (httptype.go, `serversFromPairings`). */
export function warningsOfAddress({ token, address: { host, path } }: SiteKey): Failure[] {
  return [
    ...(path !== '' ? [failBare(sitePath, token, 'site-path')] : []),
    ...(host === '0.0.0.0' || host === '::' ? [failBare(unspecified, token, 'unspecified-address')] : []),
  ]
}

/** What it says of the host when that is loaded. `MatchHost.Provision` (modules/caddyhttp/matchers.go). */
export function hostFailures({ token, address: { host } }: SiteKey): Failure[] {
  const problem = hostnameProblem(host)
  return problem === undefined ? [] : [failLoad({ text: `converting hostname '${host}' to ASCII: ${problem}` }, token)]
}
