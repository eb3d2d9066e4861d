import { isOpaque } from './opaque.ts'

/** The place of the first text that stood before; -1 where there is none. What is not known repeats nothing. */
export function firstRepeated(texts: readonly string[]): number {
  const seen = new Set<string>()
  return texts.findIndex((text) => !isOpaque(text) && seen.size === seen.add(text).size)
}
