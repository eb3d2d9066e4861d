import type { Json, Path } from '@caddyfile/language-data'

/** The JSON of one directive, module or option while its tokens are read. */
export type JsonObject = { [key: string]: JsonValue }
export type JsonValue = Json | JsonObject | JsonValue[]

/** Where the paths of a row lead: plain ones below `out`, `$x` into the directive's scratch, `%x` into the file's. */
export interface JsonRoots {
  readonly out: JsonObject
  readonly scratch: JsonObject
  readonly file: JsonObject
}

/** A module that is no object but a list or a text keeps its value under this key. */
export const wholeValue = '='

/** Go's `omitempty`: what is not written to the JSON, and does not count as set. */
export function isZero(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return true
  return Array.isArray(value) && value.length === 0
}

export function getPath(roots: JsonRoots, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = rootOf(roots, path)
  for (const key of keysOf(path)) {
    if (value === null || typeof value !== 'object') return undefined
    const name = key.endsWith('[]') ? key.slice(0, -2) : key
    value = (value as JsonObject)[name]
  }
  return value
}

/** Writes a value; `isArgument` tells that an empty one is left out of the JSON, as Go does. */
export function setPath(roots: JsonRoots, path: Path, value: JsonValue, isArgument: boolean): void {
  const keys = keysOf(path)
  const last = keys.pop()!
  let object: JsonObject = rootOf(roots, path)
  for (const key of keys) object = step(object, key)
  if (last.endsWith('[]')) {
    const name = last.slice(0, -2)
    const list = listAt(object, name)
    for (const one of Array.isArray(value) ? value : [value]) list.push(one)
  } else if (isArgument && isZero(value) && !isScratch(path)) delete object[last]
  else if (isEmptyObject(value)) object[last] ??= value
  else object[last] = value
}

/** An empty object as a constant only makes sure that there is one. */
const isEmptyObject = (value: JsonValue): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0

/** The object at a path, made if there is none. `x[]` makes a new element each time, `x=` a new object in its place. */
export function objectAt(roots: JsonRoots, path: Path): JsonObject {
  let object = rootOf(roots, path)
  for (const key of keysOf(path)) object = step(object, key)
  return object
}

function listAt(object: JsonObject, name: string): JsonValue[] {
  const known = object[name]
  if (Array.isArray(known)) return known as JsonValue[]
  const made: JsonValue[] = []
  object[name] = made
  return made
}

function step(object: JsonObject, key: string): JsonObject {
  if (key.endsWith('[]')) {
    const list = listAt(object, key.slice(0, -2))
    const element: JsonObject = {}
    list.push(element)
    return element
  }
  const isFresh = key.endsWith('=')
  const name = isFresh ? key.slice(0, -1) : key
  const next = object[name]
  if (!isFresh && next !== null && typeof next === 'object' && !Array.isArray(next)) return next as JsonObject
  const made: JsonObject = {}
  object[name] = made
  return made
}

const isScratch = (path: Path): boolean => path.startsWith('$') || path.startsWith('%')

function rootOf({ out, scratch, file }: JsonRoots, path: Path): JsonObject {
  if (path.startsWith('$')) return scratch
  return path.startsWith('%') ? file : out
}

/** Keys may hold dots inside backslashes; a word that becomes a key is escaped so. */
function keysOf(path: Path): string[] {
  const plain = path.startsWith('$') || path.startsWith('%') ? path.slice(1) : path
  if (!plain.includes('\\')) return plain.split('.')
  return plain.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'))
}

export const escapeKey = (key: string): string => key.replaceAll('.', '\\.')

/** Go's `http.CanonicalHeaderKey`, for names that are valid. */
export function canonicalHeader(name: string): string {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return name
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
}
