import type { SourceText } from '@caddyfile/parser'
import { eastAsianWidth } from 'get-east-asian-width'
import type { Paint, Style } from './colors.ts'
import { isPlain, visible } from './visible.ts'

/** The place of a finding as a person sees it: its line, the one before, and carets below. */
export function codeFrame(source: SourceText, start: number, end: number, paint: Paint, style: Style): string {
  const from = source.positionAt(start)
  const to = source.positionAt(end)
  const gutter = String(from.line).length
  const bar = paint('dim', '│')
  const row = (number: string, text: string) => `${paint('dim', number.padStart(gutter))} ${bar}${text && ` ${text}`}\n`
  const line = shownLine(source, from.line)
  const lastColumn = to.line > from.line ? line.length + 1 : to.column
  const before = inFrame(line.slice(0, from.column - 1), from.line)
  const marked = inFrame(line.slice(from.column - 1, lastColumn - 1), from.line)
  const carets = ' '.repeat(width(before)) + paint(style, '^'.repeat(Math.max(width(marked), 1)))
  const previous = shownLine(source, from.line - 1)
  const context = previous.trim() === '' ? '' : row(String(from.line - 1), cut(inFrame(previous, from.line - 1)))
  return (
    context +
    row(String(from.line), cut(inFrame(line, from.line))) +
    row('', cut(carets, carets.length - (width(before) + width(marked))))
  )
}

const maxWidth = 200

/** As much of a line as may be shown, and one character more. */
const shownLine = (source: SourceText, line: number): string => source.lineAt(line).slice(0, maxWidth + 1)

/** The mark at the start of a file is no part of its text. */
const inFrame = (text: string, line: number): string => visible(line === 1 ? text.replace(/^\ufeff/, '') : text)

/** Minified bodies and the like are not worth screens of text. */
function cut(text: string, invisible = 0): string {
  return text.length - invisible > maxWidth ? `${text.slice(0, maxWidth + invisible)}…` : text
}

function width(text: string): number {
  if (isPlain(text)) return text.length
  let columns = 0
  for (const char of text) columns += /\p{Mn}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!)
  return columns
}
