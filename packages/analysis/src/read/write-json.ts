import type { Json, Path } from '@caddyfile/language-data'
import { type JsonObject, type JsonValue, setPath, wholeValue } from './json-target.ts'
import type { RowScope } from './scope.ts'
import { fillPath, type Values } from './values.ts'

/**
 * Writes what a line becomes. A path alone takes the line's only argument, or `true` where there is none; otherwise each
 * path has a template, in which `'<arg>'` stands for an argument.
 */
export function writeJson(
  json: Path | Readonly<Record<Path, Json>>,
  values: Values,
  word: string,
  scope: RowScope,
): void {
  if (typeof json === 'string') {
    const [only] = values.values()
    setPath(scope, fillPath(json, values, word, scope), values.size === 0 ? true : only!, values.size > 0)
    return
  }
  for (const [path, template] of Object.entries(json)) writePath(path, template, values, word, scope)
}

function writePath(path: Path, template: Json, values: Values, word: string, scope: RowScope): void {
  const variadic = variadicKey(path, values)
  if (variadic !== undefined) {
    for (const one of values.get(variadic) as JsonValue[]) {
      writePath(path.replaceAll(`{${variadic}`, '{$each'), template, new Map([...values, ['$each', one]]), word, scope)
    }
    return
  }
  const isArgument = typeof template === 'string' && isPlaceOf(template)
  const value = fillTemplate(template, values)
  if (value === undefined) return
  setPath(scope, path === wholeValue ? path : fillPath(path, values, word, scope), value, isArgument)
}

/** Whether a text of a template stands for an argument. */
const isPlaceOf = (template: string): boolean => template.startsWith('<') && /^<[^<>]+>$/.test(template)

/** The argument of several words that stands for a key of a path. */
function variadicKey(path: Path, values: Values): string | undefined {
  if (!path.includes('{')) return undefined
  return [...path.matchAll(/\{([^{}|$]+)(?:\|\w+)?\}/g)]
    .map((match) => match[1]!)
    .find((name) => Array.isArray(values.get(name)))
}

function fillTemplate(template: Json, values: Values): JsonValue | undefined {
  if (typeof template === 'string') {
    return isPlaceOf(template) ? values.get(template.slice(1, -1)) : template
  }
  if (Array.isArray(template)) return template.flatMap((one: Json) => fillTemplate(one, values) ?? [])
  if (template === null || typeof template !== 'object') return template
  const filled: JsonObject = {}
  for (const [key, one] of Object.entries(template)) {
    const value = fillTemplate(one, values)
    if (value !== undefined) filled[key] = value
  }
  return filled
}
