import type { RowFunction } from '../row-function.ts'
import { failArguments } from '../scope.ts'

/** A provider may only be left out where the global option `dns` names one. */
export const dnsProvider: RowFunction = (cursor, scope) => {
  const isNamed = scope.values?.has('provider') || 'dns' in scope.file
  return isNamed ? undefined : failArguments(scope, cursor.token!)
}
