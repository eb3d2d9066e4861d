import { formatDuration } from '@caddyfile/language-data'
import type { JsonObject, JsonValue } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type ReadContext } from '../scope.ts'

const hour = 3600e9

/** Certificates end before the one that signs them. `Handler.Provision` (modules/caddypki/acmeserver/acmeserver.go). */
export const certificateLifetime: RowFunction = (cursor, { out, file, context }) => {
  const { ca = 'local', lifetime: written } = out
  file[servedKey] = [...servedAuthorities(file), ca]
  const lifetime = written ?? 12 * hour
  const authority: JsonObject = authoritiesOf(context).findLast(({ id }) => id === ca) ?? {}
  const limit = authority.intermediate_lifetime || 7 * 24 * hour
  if (authority.intermediate || typeof lifetime !== 'number' || typeof limit !== 'number' || lifetime < limit) {
    return undefined
  }
  const text = `certificate lifetime (${formatDuration(lifetime)}) should be less than intermediate certificate lifetime (${formatDuration(limit)})`
  return failLoad({ text }, cursor.findLast('lifetime') ?? cursor.token!)
}

/** The certificate authorities that the options define. */
export const authoritiesOf = ({ options }: Pick<ReadContext, 'options'>): readonly JsonObject[] =>
  (options.get('pki')?.at(-1)?.out.certificate_authorities ?? []) as readonly JsonObject[]

const servedKey = 'servedAuthorities'

/** The ids of authorities that are there because a site serves them. */
export const servedAuthorities = (file: JsonObject): readonly JsonValue[] => (file[servedKey] ?? []) as JsonValue[]
