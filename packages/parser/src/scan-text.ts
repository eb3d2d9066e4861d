import { Char, isSpace } from './characters.ts'

/** Whether `charCodeAt` gave a character: past the end it gives NaN. */
export const isCharacter = (code: number): boolean => code >= 0

export function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}

/** Counts by hand: `indexOf` would look past `to`, which on one long line makes a scan quadratic. */
export function countBreaks(source: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (source.charCodeAt(i) === Char.LineFeed) count++
  return count
}

export function holds(source: string, code: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (source.charCodeAt(i) === code) return true
  return false
}

/** Whether the line at `from` has anything but blanks and a comment. */
export function hasTokenOnLine(source: string, from: number): boolean {
  let code = source.charCodeAt(from)
  while (isSpace(code) && code !== Char.LineFeed) code = source.charCodeAt(++from)
  return isCharacter(code) && code !== Char.LineFeed && code !== Char.Hash
}

export function countBackslashesBefore(source: string, at: number, from: number): number {
  let count = 0
  while (at - count - 1 >= from && source.charCodeAt(at - count - 1) === Char.Backslash) count++
  return count
}
