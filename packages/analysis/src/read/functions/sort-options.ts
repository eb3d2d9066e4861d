import type { JsonObject } from '../json-target.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

const choices = [
  { place: 'first', options: ['name', 'namedirfirst', 'size', 'time'] },
  { place: 'second', options: ['asc', 'desc'] },
] as const

/** What a listing is sorted by, and which way. `FileServer.Provision` (modules/caddyhttp/fileserver/staticfiles.go). */
export const sortOptions: RowFunction = (cursor, { out }) => {
  const sort = ((out.browse as JsonObject | undefined)?.sort ?? []) as readonly string[]
  for (const [index, option] of sort.entries()) {
    const text = isOpaque(option) ? undefined : problemOf(option, index)
    if (text !== undefined) return failLoad({ text }, cursor.findLast(option) ?? cursor.token!)
  }
  return undefined
}

function problemOf(option: string, index: number): string | undefined {
  const choice = choices[index]
  if (!choice) return `only max 2 sort options are allowed, but got ${index + 1}`
  const { place, options } = choice
  if ((options as readonly string[]).includes(option)) return undefined
  return `the ${place} option must be one of the following: ${options.join(', ')}, but got ${option}`
}
