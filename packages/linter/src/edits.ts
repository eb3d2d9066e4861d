import type { Directive, SourceText, Word } from '@caddyfile/parser'
import type { Range, TextEdit } from './finding.ts'

/** Deletes a statement with its whole line or lines, if nothing else is on them; otherwise the statement alone. */
export function deleteStatement(source: SourceText, { start, end }: Range): TextEdit {
  const { text } = source
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  if (before.trim() !== '' || after.trim() !== '') return { start, end, text: '' }
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }
}

export const replaceWord = (word: Word, text: string): TextEdit => ({ start: word.start, end: word.end, text })

/** Puts lines at the end of a statement's block, indented as a block's lines are; makes the block if there is none. */
export function addLines({ text }: SourceText, statement: Directive, lines: readonly string[]): TextEdit {
  const { block } = statement
  const indent = indentAt(text, statement.start)
  const inner = `${indent}${indent.startsWith(' ') ? '    ' : '\t'}`
  const lineBreak = lineBreakOf(text)
  const added = lines.map((line) => `${inner}${line}${lineBreak}`).join('')
  if (!block) return { start: statement.end, end: statement.end, text: ` {${lineBreak}${added}${indent}}` }
  const closing = block.end - 1
  const lineStart = text.lastIndexOf('\n', closing) + 1
  return { start: lineStart, end: lineStart, text: added }
}

/** The line break that a text uses: that of its first line. */
export const lineBreakOf = (text: string): string => (text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n')

export function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(lineStart, offset))![0]
}
