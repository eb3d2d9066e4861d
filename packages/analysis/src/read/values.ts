import { type Path, quoteAsGo } from '@caddyfile/language-data'
import { canonicalHeader, escapeKey, type JsonValue } from './json-target.ts'
import type { RowScope } from './scope.ts'

/** The arguments of a line by name; those of a variadic one as a list. */
export type Values = ReadonlyMap<string, JsonValue>

/** A path with the words that are keys put in: `{arg}`, `{arg|header}`, `{$name}`. */
export function fillPath(path: Path, values: Values, word: string, scope: RowScope): Path {
  if (!path.includes('{')) return path
  return path.replace(/\{([^{}|]+)(?:\|(\w+))?\}/g, (_, name: string, form?: string) => {
    const text =
      name === '$name' ? scope.name : name === '$mod' || name === '$word' ? word : String(values.get(name) ?? '')
    return escapeKey(form === 'header' ? canonicalHeader(text) : text)
  })
}

/** A text of an error with its values put in; `{name|quoted}` as Go quotes it. */
export function fillText(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)(\|quoted)?\}/g, (whole, name: string, quoted?: string) => {
    if (!(name in values)) return whole
    const value = String(values[name])
    return quoted ? quoteAsGo(value) : value
  })
}
