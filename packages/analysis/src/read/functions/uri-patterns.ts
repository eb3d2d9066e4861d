import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/**
 * What is replaced in a path or a query: a regular expression, which in a path is not empty. `Rewrite.Provision`
 * (modules/caddyhttp/rewrite/rewrite.go).
 */
export const uriPatterns: RowFunction = (cursor, { values, words = [], context }) => {
  const operation = values?.get('operation')
  const pattern = values?.get(operation === undefined ? 'pattern' : 'value')
  if (typeof pattern !== 'string' || isOpaque(pattern)) return undefined
  const word = words.findLast(({ text }) => text === pattern) ?? cursor.token!
  if (operation === undefined && pattern === '') return failLoad({ text: 'path_regexp find cannot be empty' }, word)
  if (operation !== undefined && (!values!.has('replacement') || /^[+-]|>/.test(String(operation)))) return undefined
  const [problem] = context.checkers.regularExpression(pattern)
  const before =
    operation === undefined
      ? 'compiling regular expression 0'
      : `compiling regular expression ${pattern} in query rewrite replace operation: replacement for query field '${operation}'`
  return problem && failLoad({ ...problem, text: `${before}: ${problem.text}` }, word)
}
