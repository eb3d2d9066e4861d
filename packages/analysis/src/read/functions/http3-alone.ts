import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** HTTP/3 to the upstream excludes other versions. `HTTPTransport.NewTransport` (reverseproxy/httptransport.go). */
export const http3Alone: RowFunction = (_, { words = [] }) => {
  const word = words.find(({ text }) => text === '3')
  if (!word || words.length === 1 || words.some(({ text }) => isOpaque(text))) return undefined
  return failLoad({ text: 'if HTTP/3 is enabled to the upstream, no other HTTP versions are supported' }, word)
}
