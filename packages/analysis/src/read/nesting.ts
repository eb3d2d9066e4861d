import type { ReadToken } from './cursor.ts'
import { failBare, type ReadContext } from './scope.ts'

/** Deeper than any configuration goes. Caddy has no limit, but at a depth of a few thousand it takes minutes. */
const maxDepth = 200

/** How many directives, matchers and modules readers are inside of by now. */
export class Nesting {
  depth = 0
}

/**
 * Runs a reader for what is inside of a directive, a matcher or a module. Readers call each other for each level of a file,
 * and a stack is finite: what is too deep is not read, which is said. `token` is what it is inside of.
 */
export function readInside<Result>(context: ReadContext, token: ReadToken, read: () => Result): Result | undefined {
  const { nesting } = context
  if (nesting.depth >= maxDepth) {
    context.report(
      failBare(`blocks are nested more than ${maxDepth} deep: what is inside is not checked`, token, 'unchecked'),
    )
    return undefined
  }
  nesting.depth++
  const result = read()
  nesting.depth--
  return result
}
