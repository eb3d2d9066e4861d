import { firstRepeated } from '../first-repeated.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** `HTTPBasicAuth.Provision` (modules/caddyhttp/caddyauth/basicauth.go). */
export const uniqueAccounts: RowFunction = (cursor, { out }) => {
  const names = ((out.accounts ?? []) as readonly { username: string }[]).map(({ username }) => username)
  const repeated = firstRepeated(names)
  if (repeated < 0) return undefined
  const name = names[repeated]!
  return failLoad(
    { text: `account ${repeated}: username is not unique: ${name}` },
    cursor.findLast(name) ?? cursor.token!,
  )
}
