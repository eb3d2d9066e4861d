import { utf8Length } from '@caddyfile/language-data'
import type { JsonObject } from '../json-target.ts'
import type { RowFunction } from '../row-function.ts'
import { failBare } from '../scope.ts'
import { maxOperations, maxPatternLength } from './regexp-operation.ts'
import { wrongOperation } from './regexp-operations.ts'

/** Several regular expressions for one field become one filter. `AddOperation` (modules/logging/filters.go). */
export const regexpFilters: RowFunction = (cursor, { out, scratch, context }) => {
  out.fields ??= {}
  const fields = out.fields as JsonObject
  for (const [field, filters] of Object.entries((scratch.regexps ?? {}) as Record<string, JsonObject[]>)) {
    if (filters.length === 1) {
      fields[field] = filters[0]!
      continue
    }
    const problem = filters.map(problemOf).find((text) => text !== undefined)
    if (problem !== undefined) {
      return failBare(`adding regexp operation for field ${field}: ${problem}`, cursor.token!)
    }
    const filter = { filter: 'multi_regexp', operations: filters.map(({ filter: _, ...operation }) => operation) }
    fields[field] = filter
    context.loading.note(filter, 'operations', () => wrongOperation(filter, cursor, context) ?? [])
  }
  return undefined
}

function problemOf({ regexp = '' }: JsonObject, index: number): string | undefined {
  if (index >= maxOperations) return `cannot add operation: maximum ${maxOperations} operations allowed`
  if (regexp === '') return 'regexp pattern cannot be empty'
  const length = utf8Length(String(regexp))
  return length > maxPatternLength
    ? `regexp pattern too long: ${length} characters (maximum ${maxPatternLength})`
    : undefined
}
