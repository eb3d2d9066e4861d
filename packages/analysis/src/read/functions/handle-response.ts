import type { ReadToken } from '../cursor.ts'
import type { RowFunction } from '../row-function.ts'

/** Keeps the entry for the end of the directive, where `handleResponses` reads it. */
export const handleResponse: RowFunction = (cursor, { scratch }) => {
  scratch.responses ??= []
  const kept = scratch.responses as unknown as ReadToken[][]
  kept.push(cursor.nextSegment())
  return undefined
}
