import type { SiteAddress } from '@caddyfile/language-data'
import type { JsonObject } from './json-target.ts'

/* What directives look up of the site around them when the configuration is loaded. It is in the scratch of the file. */

const addressesKey = 'addresses'

/** The addresses of the site that is read, as far as they are known. */
export function setAddresses(file: JsonObject, addresses: readonly SiteAddress[]): void {
  file[addressesKey] = addresses.map((address) => ({ ...address }))
}

/** The hosts of the site that are known to be served with TLS; '' where there is no host. */
export function hostsWithTls(file: JsonObject): string[] {
  const httpPort = String(file.httpPort ?? 80)
  return ((file[addressesKey] ?? []) as unknown as readonly SiteAddress[])
    .filter(({ scheme, port }) => scheme !== 'http' && port !== httpPort)
    .map(({ host }) => host)
}
