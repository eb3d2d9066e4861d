import type { LoadProblem } from '@caddyfile/language-data'
import type { ReadToken } from '../cursor.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/**
 * A word alone is an expression without its quotes; several are joined, quotes and all. `MatchExpression.UnmarshalCaddyfile`
 * (modules/caddyhttp/celmatcher.go).
 */
export const expression: RowFunction = (_, { context, words = [] }) => {
  if (words.some(({ text }) => isOpaque(text))) return undefined
  const pieces = words.length === 1 ? words.map(({ text }) => text) : words.map(asWritten)
  const problems = context.checkers.celExpression(pieces.join(' '))
  context.loading.find(problems.map((problem) => failLoad(...wordAt(problem, pieces, words))))
  return undefined
}

const asWritten = ({ text, quote }: ReadToken): string => `${quote}${text}${quote}`

/** The problem with its place in the word that it begins in. */
function wordAt(
  problem: LoadProblem,
  pieces: readonly string[],
  words: readonly ReadToken[],
): [problem: LoadProblem, word: ReadToken] {
  const { start = 0, end = start } = problem
  let offset = 0
  let index = 0
  while (index < pieces.length - 1 && start > offset + pieces[index]!.length) offset += pieces[index++]!.length + 1
  const word = words[index]!
  const before = offset + (pieces.length === 1 ? 0 : word.quote.length)
  const within = (place: number) => Math.min(Math.max(place - before, 0), word.text.length)
  return [{ ...problem, start: within(start), end: within(end) }, word]
}
