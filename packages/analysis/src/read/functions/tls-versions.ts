import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** The lowest version of TLS is not above the highest; the message has both in hexadecimal. */
export const tlsVersions: RowFunction = (cursor, { values, words }) => {
  const [min, max] = ['min', 'max'].map((name) => String(values!.get(name) ?? ''))
  if (!min || !max || min <= max) return undefined
  const text = `protocol min (${hexadecimal(min)}) cannot be greater than protocol max (${hexadecimal(max)})`
  return failLoad({ text }, words?.[0] ?? cursor.token!)
}

const hexadecimal = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16)).join('')
