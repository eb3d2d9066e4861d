import { type Cursor, isCloseBrace } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { JsonObject } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, failArguments, type RowScope } from '../scope.ts'
import { hostsWithTls } from '../site-surroundings.ts'

/** What `parseTLS` (httpcaddyfile/builtins.go) refuses after the block: how subdirectives go together. */
export const tls: RowFunction = (cursor, scope) => {
  settleLoading(scope)
  return (
    refuseOptionsWithoutProvider(cursor, scope) ??
    (isNaked(cursor) ? failArguments(scope, cursor.token!) : refuseMixedIssuers(cursor, scope))
  )
}

/** The issuer that gathers is loaded with the rest; and nothing of it is where no address is served with TLS. */
function settleLoading({ out, scratch, file, context }: RowScope): void {
  const acme = (scratch.acme ?? {}) as JsonObject
  if (hostsWithTls(file).length > 0) context.loading.move(acme, out)
  else context.loading.forget(out)
}

function refuseOptionsWithoutProvider(cursor: Cursor, scope: RowScope): Failure | undefined {
  const { scratch, file } = scope
  const options = scratch.dnsOptions as readonly string[] | undefined
  if (!options || 'dns' in file || 'acme_dns' in file) return undefined
  const { challenges } = scratch.acme as { challenges: { dns: JsonObject } }
  if ('provider' in challenges.dns) return undefined
  const text = `setting DNS challenge options [${options.join(', ')}] requires a DNS provider (set with the 'dns' subdirective or 'acme_dns' global option)`
  return fail(scope, text, cursor.token!, 'incomplete')
}

/** Neither words nor anything in a block: the cursor stands on the name, or behind `{` on the `}`. */
function isNaked(cursor: Cursor): boolean {
  const { position } = cursor.save()
  return position === 0 || (position === 2 && isCloseBrace(cursor.token!))
}

function refuseMixedIssuers(cursor: Cursor, scope: RowScope): Failure | undefined {
  const { out, scratch } = scope
  const acme = scratch.acme as JsonObject | undefined
  // A word that is not known yet may as well be `internal`, or none of the two.
  if (typeof acme?.email === 'string' && isOpaque(acme.email)) return undefined
  if (out.issuers && (acme || scratch.internal)) return fail(scope, mixedIssuers, cursor.token!, 'conflict')
  return acme && scratch.internal
    ? fail(scope, 'cannot create both ACME and internal certificate issuers', cursor.token!, 'conflict')
    : undefined
}

const mixedIssuers =
  'cannot mix issuer subdirective (explicit issuers) with other issuer-specific subdirectives (implicit issuers)'
