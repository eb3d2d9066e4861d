import type { RowFunction } from '../row-function.ts'
import { failArguments } from '../scope.ts'

/**
 * `copy_headers` of `forward_auth`: fields on the line and in the block. It takes them out itself, counting as Caddy
 * does (forwardauth/caddyfile.go): an empty block leaves other tokens behind.
 */
export const copyHeaders: RowFunction = (cursor, scope) => {
  const words = cursor.remainingArguments().map(({ text }) => text)
  const onLine = words.length
  for (const outer = cursor.nesting; cursor.nextBlock(outer); ) words.push(cursor.text)
  cursor.delete(words.length + 1)
  if (words.length > onLine) cursor.delete(2)
  scope.scratch.copiedHeaders ??= []
  const copied = scope.scratch.copiedHeaders as string[]
  for (const word of words) copied.push(word)
  return copied.length === 0 ? failArguments(scope, cursor.token!) : undefined
}
