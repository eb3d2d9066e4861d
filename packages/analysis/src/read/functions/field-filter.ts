import type { JsonObject } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { fail } from '../scope.ts'

/**
 * A field has one filter, or several regular expressions. `parseField` of `FilterEncoder.UnmarshalCaddyfile`
 * (modules/logging/filterencoder.go); `regexpFilters` looks at the expressions when all are read. With `fieldFilter(last)` the
 * last filter of a field counts.
 */
export const fieldFilter: RowFunction = (cursor, scope, _, parameter) => {
  const values = scope.values!
  const field = String(values.get('field'))
  scope.scratch.regexps ??= {}
  const regexps = scope.scratch.regexps as JsonObject
  scope.out.fields ??= {}
  const filters = scope.out.fields as JsonObject
  if (parameter === 'last') {
    filters[field] = values.get('filter')!
    return undefined
  }
  if (values.get('$mod') === 'regexp') {
    const filter = values.get('filter') as JsonObject
    if (Object.hasOwn(regexps, field)) (regexps[field] as JsonObject[]).push(filter)
    else regexps[field] = [filter]
    return undefined
  }
  const text = Object.hasOwn(regexps, field)
    ? `cannot mix regexp filters with other filter types for field ${field}`
    : `field ${field} already has a filter; multiple non-regexp filters per field are not supported`
  if (Object.hasOwn(regexps, field) || Object.hasOwn(filters, field))
    return fail(scope, text, cursor.token!, 'repeated-line')
  filters[field] = values.get('filter')!
  return undefined
}
