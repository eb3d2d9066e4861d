import type { Failure } from '../read/failure.ts'
import { failBare } from '../read/scope.ts'
import type { SiteKey } from './read-site.ts'
import type { Server } from './servers.ts'
import type { ServingSettings } from './serving-settings.ts'

/** The hosts of addresses that need certificates, sorted, each with the first address that has it. */
export function subjectsOf(keys: readonly SiteKey[], { httpPort }: ServingSettings): ReadonlyMap<string, SiteKey> {
  const secured = keys.filter(({ address: { scheme, host, port } }) => {
    return host !== '' && scheme !== 'http' && port !== httpPort
  })
  const subjects = secured.map((key): [string, SiteKey] => [key.address.host, key]).reverse()
  return new Map([...new Map(subjects)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Addresses whose host is no name that a certificate can have (tlsapp.go, `buildTLSApp`). */
export function unqualifiedSubjects(keys: readonly SiteKey[], settings: ServingSettings): Failure[] {
  return [...subjectsOf(keys, settings)]
    .filter(([host]) => !host.toLowerCase().endsWith('.ts.net') && !qualifiesForCertificate(host))
    .map(([host, { token }]) =>
      failBare(`subject does not qualify for certificate: '${host}'`, token, 'unusable-subject'),
    )
}

/** CertMagic's `SubjectQualifiesForCert` (certificates.go). */
function qualifiesForCertificate(host: string): boolean {
  if (host.trim() === '' || host.startsWith('.') || host.endsWith('.')) return false
  if (host.includes('*') && host !== '*' && !host.startsWith('*.')) return false
  return !/[()[\]{}<> \t\n"\\!@#$%^&|;'+=]/.test(host)
}

/** Whether a server has a listener that is not on the HTTP port; sockets have none. */
export const servesOtherThanHttp = ({ listen }: Server, { httpPort }: ServingSettings): boolean =>
  listen.some((address) => !address.endsWith(`:${httpPort}`) || /^(?:unix|fd)[^:]*\//.test(address))
