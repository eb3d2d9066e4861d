import type { SourceText } from '@caddyfile/parser'
import { eastAsianWidth } from 'get-east-asian-width'
import type { Paint, Style } from './colors.ts'

/** The place of a finding as a person sees it: its line, the one before, and carets below. */
export function codeFrame(source: SourceText, start: number, end: number, paint: Paint, style: Style): string {
  const from = source.positionAt(start)
  const to = source.positionAt(end)
  const gutter = String(from.line).length
  const bar = paint('dim', '│')
  const row = (number: string, text: string) => `${paint('dim', number.padStart(gutter))} ${bar}${text && ` ${text}`}\n`
  const line = source.lineAt(from.line)
  const lastColumn = to.line > from.line ? line.length + 1 : to.column
  const before = visible(line.slice(0, from.column - 1))
  const marked = visible(line.slice(from.column - 1, lastColumn - 1))
  const carets = ' '.repeat(width(before)) + paint(style, '^'.repeat(Math.max(width(marked), 1)))
  const previous = source.lineAt(from.line - 1)
  const context = from.line > 1 && previous.trim() !== '' ? row(String(from.line - 1), cut(visible(previous))) : ''
  return (
    context +
    row(String(from.line), cut(visible(line))) +
    row('', cut(carets, carets.length - (width(before) + width(marked))))
  )
}

const maxWidth = 200

/** Minified bodies and the like are not worth screens of text. */
function cut(text: string, invisible = 0): string {
  return text.length - invisible > maxWidth ? `${text.slice(0, maxWidth + invisible)}…` : text
}

/** Tabs as four blanks, and control characters as pictures of them: a file must not move the cursor or ring the bell. */
function visible(text: string): string {
  const spaced = text.replace(/^\ufeff/, '').replaceAll('\t', '    ')
  return isPlain(spaced) ? spaced : [...spaced].map(visibleCharacter).join('')
}

/** Printable ASCII only, as nearly all lines are. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

function visibleCharacter(char: string): string {
  const code = char.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(char) ? '\ufffd' : char
}

function width(text: string): number {
  if (isPlain(text)) return text.length
  let columns = 0
  for (const char of text) columns += /\p{Mn}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!)
  return columns
}
