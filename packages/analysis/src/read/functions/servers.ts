import type { ReadToken } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import type { RowFunction } from '../row-function.ts'
import { failBare, type ReadContext } from '../scope.ts'

interface ServerOptions {
  readonly address: string
  readonly name: string
  readonly token: ReadToken
}

/** The `servers` options of each file that is being read. */
const serversOf = new WeakMap<ReadContext['file'], ServerOptions[]>()

/** Two `servers` may have neither the same address nor the same name; Caddy looks when it has read all of them. */
export const servers: RowFunction = (cursor, { context, file, scratch, out }) => {
  // Options for an address are dropped where no server listens just there; that is not looked at here.
  if (scratch.address) context.loading.forget(out)
  const known = serversOf.get(file)
  const all = known ?? []
  all.push({ address: String(scratch.address ?? ''), name: String(scratch.name ?? ''), token: cursor.token! })
  if (known) return undefined
  serversOf.set(file, all)
  context.later('options', () => findAgain(all, ({ address }) => address, duplicateAddress))
  context.later('sites', () => findAgain(all, ({ name }) => name || undefined, duplicateName))
  return undefined
}

const duplicateAddress = (address: string): string =>
  `cannot have 'servers' global options with duplicate listener addresses: ${address}`

const duplicateName = (name: string): string =>
  `applying global server options: cannot use duplicate server name '${name}'`

/** Caddy goes by the length of addresses, longest first. */
function findAgain(
  all: readonly ServerOptions[],
  keyOf: (one: ServerOptions) => string | undefined,
  textFor: (key: string) => string,
): Failure | undefined {
  const seen = new Set<string>()
  for (const one of all.toSorted((a, b) => b.address.length - a.address.length)) {
    const key = keyOf(one)
    if (key === undefined) continue
    if (seen.has(key)) return failBare(textFor(key), one.token, 'repeated-line')
    seen.add(key)
  }
  return undefined
}
