import type { LanguageTables } from '@caddyfile/language-data'
import type { JsonObject } from './json-target.ts'

/** Directives that the option `order` has given a place, in the scratch of the file. */
const key = 'ordered'

export const isOrdered = (name: string, file: JsonObject): boolean => orderedByOption(file).includes(name)

export function addToOrder(name: string, file: JsonObject): void {
  if (!isOrdered(name, file)) file[key] = [...orderedByOption(file), name]
}

/** Whether a directive has a place by now, so that another one can be put beside it. */
export const hasPlace = (name: string, { directives }: LanguageTables, file: JsonObject): boolean =>
  isOrdered(name, file) || (Object.hasOwn(directives, name) && directives[name]!.order !== undefined)

const orderedByOption = (file: JsonObject): readonly string[] => (file[key] ?? []) as readonly string[]
