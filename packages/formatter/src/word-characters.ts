import { Char, isSpace } from '@caddyfile/parser/lexer'

const stopsWord = new Uint8Array(128)
for (const code of [9, 10, 11, 12, 13, 32, Char.Backslash, Char.Backtick, Char.OpenBrace, Char.CloseBrace, Char.Hash]) {
  stopsWord[code] = 1
}

const isPlain = new Uint8Array(128)
for (let code = 33; code < 128; code++) {
  isPlain[code] = stopsWord[code] === 1 || code === Char.Quote || code === Char.LessThan ? 0 : 1
}

/** A character and no white space; false for what `charCodeAt` gives past the end. */
export const isWordCharacter = (code: number): boolean => code >= 0 && !isSpace(code)

/** A character that means nothing wherever it stands in a word, nor behind a backslash. */
export const isPlainCharacter = (code: number): boolean => (code < 128 ? isPlain[code] === 1 : isWordCharacter(code))

/** Where the run of characters ends that mean nothing inside a word, with the one at `start` whatever it is. */
export function endOfWord(source: string, start: number, end: number): number {
  let to = start + 1
  for (; to < end; to++) {
    const code = source.charCodeAt(to)
    if (code < 128 ? stopsWord[code] === 1 : isSpace(code)) break
  }
  return to
}

/** Whether an environment piece, which is one word to the lexer whatever is in it, holds more than plain characters. */
export function hasOddPiece(source: string): boolean {
  for (let at = source.indexOf('{$'); at >= 0; at = source.indexOf('{$', at)) {
    at += 2
    while (isPlainCharacter(source.charCodeAt(at))) at++
    if (at < source.length && source.charCodeAt(at) !== Char.CloseBrace) return true
  }
  return false
}

/** The part of a text that is left without white space at its ends. */
export function trimmedRange(text: string): { start: number; end: number } {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
