import { closest, distance } from 'fastest-levenshtein'

/** What to add to a message about a word that is none of some words; nothing where it is like none of them. */
export function didYouMean(word: string, words: readonly string[], prefix = ''): string {
  if (words.length === 0) return ''
  const nearest = closest(word, [...words])
  return distance(word, nearest) <= 2 ? `; did you mean ${prefix}${nearest}?` : ''
}
