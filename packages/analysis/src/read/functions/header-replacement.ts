import { hasPlaceholder } from '@caddyfile/language-data'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type RowScope } from '../scope.ts'

/**
 * A line with a replacement has a regular expression before it, if the field is not one to add, to delete or to set by
 * default. `parameter` tells lists of operations apart. Caddy's `applyHeaderOp` and `HeaderOps.Provision`
 * (modules/caddyhttp/headers).
 */
export const headerReplacement: RowFunction = (_, scope, __, parameter) => {
  const { values, words, context } = scope
  const written = String(values?.get('field') ?? '')
  const pattern = words?.[1]
  if (!values?.has('replacement') || !pattern || isOpaque(written) || /^[+?-]/.test(written)) return undefined
  const field = written.replace(/^[+?>-]+/, '')
  const index = countReplacement(`${parameter} ${field}`, scope)
  if (isOpaque(pattern.text) || hasPlaceholder(pattern.text)) return undefined
  const [problem] = context.checkers.regularExpression(pattern.text)
  if (!problem) return undefined
  return failLoad({ ...problem, text: `replacement ${index} for header field '${field}': ${problem.text}` }, pattern)
}

/** Which replacement of its field it is. */
function countReplacement(field: string, { scratch }: RowScope): number {
  scratch.replacements ??= {}
  const counts = scratch.replacements as { [field: string]: number }
  const index = counts[field] ?? 0
  counts[field] = index + 1
  return index
}
