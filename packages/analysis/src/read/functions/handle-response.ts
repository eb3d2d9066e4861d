import type { ReadToken } from '../cursor.ts'
import type { RowFunction } from '../row-function.ts'

/** Keeps the entry for the end of the directive, where `handleResponses` reads it. */
export const handleResponse: RowFunction = (cursor, { scratch }) => {
  const segment: ReadToken[] = cursor.nextSegment()
  const kept = (scratch.responses ?? []) as unknown as ReadToken[][]
  scratch.responses = [...kept, segment] as never
  return undefined
}
