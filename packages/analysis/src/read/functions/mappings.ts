import type { Cursor } from '../cursor.ts'
import type { Failure } from '../failure.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad, type RowScope } from '../scope.ts'

/** The lines of `map`: `Provision` and `Validate` in modules/caddyhttp/map/map.go. */
export const mappings: RowFunction = (cursor, scope) => {
  const inputs = ((scope.out.mappings ?? []) as readonly { input: string }[]).map(({ input }) => input)
  return wrongPattern(inputs, cursor, scope) ?? surplusDefault(cursor, scope) ?? repeatedInput(inputs, cursor)
}

function wrongPattern(inputs: readonly string[], cursor: Cursor, { context }: RowScope): Failure | undefined {
  for (const [index, input] of inputs.entries()) {
    if (!input.startsWith('~') || isOpaque(input)) continue
    const [problem] = context.checkers.regularExpression(input.slice(1))
    if (!problem) continue
    const { text, start = 0, end = input.length - 1 } = problem
    const found = { text: `compiling regexp for mapping ${index}: ${text}`, start: start + 1, end: end + 1 }
    return failLoad(found, cursor.findLast(input) ?? cursor.token!)
  }
  return undefined
}

function surplusDefault(cursor: Cursor, { out }: RowScope): Failure | undefined {
  const destinations = (out.destinations ?? []) as readonly string[]
  const defaults = (out.defaults ?? []) as readonly string[]
  if (defaults.length <= destinations.length || [...destinations, ...defaults].some(isOpaque)) return undefined
  const text = `${destinations.length} destinations != ${defaults.length} defaults`
  return failLoad({ text }, cursor.findLast(defaults.at(-1)!) ?? cursor.token!)
}

function repeatedInput(inputs: readonly string[], cursor: Cursor): Failure | undefined {
  const seen = new Map<string, number>()
  for (const [index, input] of inputs.entries()) {
    const first = seen.get(input)
    if (first === undefined) seen.set(input, index)
    if (first === undefined || isOpaque(input)) continue
    const text = `mapping ${index} has a duplicate input '${input.replace(/^~/, '')}' previously used with mapping ${first}`
    return failLoad({ text }, cursor.findLast(input) ?? cursor.token!)
  }
  return undefined
}
