/** Says what is wrong with a value, as `PLACE: WHAT`; undefined where nothing is. `at` is the value's place. */
export type Check = (value: unknown, at: string) => string | undefined

export type JsonRecord = { readonly [key: string]: unknown }

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return { string: 'a text', object: 'an object', boolean: 'a boolean' }[typeof value as string] ?? `a ${typeof value}`
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const expected = (what: string, value: unknown, at: string): string =>
  `${at}: ${what} is expected here, not ${kindOf(value)}`

export const text: Check = (value, at) => (typeof value === 'string' ? undefined : expected('a text', value, at))

export const oneOf =
  (...allowed: readonly (string | boolean)[]): Check =>
  (value, at) =>
    allowed.includes(value as string)
      ? undefined
      : `${at}: ${JSON.stringify(value)} is none of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`

export const anything: Check = () => undefined

export const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? first(value, (one, index) => check(one, `${at}[${index}]`)) : expected('a list', value, at)

/** An object whose keys are free; `checkKey` looks at each of them. */
export const recordOf =
  (check: Check, checkKey: Check = anything): Check =>
  (value, at) =>
    isRecord(value)
      ? first(Object.entries(value), ([key, one]) => checkKey(key, inside(at, key)) ?? check(one, inside(at, key)))
      : expected('an object', value, at)

/** An object that has no other properties than these; `what` is what messages call it. */
export const objectOf =
  (what: string, properties: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) => {
    if (!isRecord(value)) return expected(what, value, at)
    const missing = required.find((key) => !Object.hasOwn(value, key))
    if (missing !== undefined) return `${at}: ${what} needs ${missing}`
    return first(Object.entries(value), ([key, one]) =>
      Object.hasOwn(properties, key)
        ? properties[key]!(one, inside(at, key))
        : `${inside(at, key)}: ${what} has no such property`,
    )
  }

/** A text, a list or an object, each with its own check. */
export const byKind =
  (checks: { readonly text?: Check; readonly list?: Check; readonly object: Check }): Check =>
  (value, at) => {
    if (typeof value === 'string' && checks.text) return checks.text(value, at)
    return Array.isArray(value) && checks.list ? checks.list(value, at) : checks.object(value, at)
  }

export const inside = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`)

/** The first problem that any of the values has. */
export function first<T>(
  values: Iterable<T>,
  check: (value: T, index: number) => string | undefined,
): string | undefined {
  let index = 0
  for (const value of values) {
    const problem = check(value, index++)
    if (problem !== undefined) return problem
  }
  return undefined
}
