import type { FileAnalysis } from '@caddyfile/analysis'
import { nodeAt, type Problem, TokenKind, type Tokens } from '@caddyfile/parser'
import { indentAt, lineBreakOf } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { problemRule } from '../problem-rule.ts'

export const blockBracePlacement = problemRule({
  name: 'block-brace-placement',
  summary: 'Braces and commas must stand where Caddy reads them as such.',
  fixes: ['safe'],
  codes: [
    'address-brace',
    'address-comma',
    'brace-glued',
    'brace-on-new-line',
    'brace-pair',
    'close-brace-after-word',
    'comment-glued',
    'expected-address',
    'snippet-with-address',
    'snippet-without-block',
    'token-after-open-brace',
  ],
  fix(problem, file) {
    const { text } = file.source
    switch (problem.code) {
      case 'address-brace':
        return safe('Put a space before the {', [{ start: problem.end - 1, end: problem.end - 1, text: ' ' }])
      case 'address-comma': {
        const word = text.slice(problem.start, problem.end)
        return safe('Put a space after each comma', [{ ...problem, text: word.replace(/,(?=[^,])/g, ', ') }])
      }
      case 'brace-glued':
        return (
          problem.caddy &&
          safe('Put a space before the {', [{ start: problem.end - 1, end: problem.end - 1, text: ' ' }])
        )
      case 'close-brace-after-word':
        return problem.caddy && closeOnOwnLine(problem, file)
      case 'brace-on-new-line':
        return problem.caddy && joinBrace(problem, file.document.tokens)
      case 'token-after-open-brace':
        return problem.caddy && spreadBlock(problem, file)
      default:
        return undefined
    }
  },
})

/** Only for what Caddy refuses: there nothing that works can change. */
const safe = (title: string, edits: Fix['edits']): Fix => ({
  title,
  safety: 'safe',
  edits: edits.map(({ start, end, text }) => ({ start, end, text })),
})

/** Gives the `}` a line of its own, indented as the line it is on. */
function closeOnOwnLine({ start }: Problem, { source }: FileAnalysis): Fix {
  const { text } = source
  let end = start
  while (/[ \t]/.test(text[end - 1] ?? '')) end--
  return safe('Give the } a line of its own', [
    { start: end, end: start, text: lineBreakOf(text) + indentAt(text, start) },
  ])
}

/** Moves the `{` to the end of the line before, unless a comment is in between. */
function joinBrace({ start }: Problem, tokens: Tokens): Fix | undefined {
  let index = 0
  while (index < tokens.length && tokens.start(index) < start) index++
  if (index === 0) return undefined
  const end = tokens.end(index - 1)
  const isAfterBlock = tokens.kind(index - 1) === TokenKind.CloseBrace
  if (isAfterBlock || tokens.source.slice(end, start).trim() !== '') return undefined
  return safe('Move the { to the end of the line before', [{ start: end, end: start, text: ' ' }])
}

/** Gives the inside of a block on one line, and its closing brace, lines of their own. */
function spreadBlock(problem: Problem, { document, source }: FileAnalysis): Fix | undefined {
  const block = nodeAt(document, problem.start).findLast((node) => node.kind === 'block')
  if (block?.open === undefined || block.close === undefined || block.children.length !== 1) return undefined
  const { tokens } = document
  const open = tokens.end(block.open)
  const close = tokens.start(block.close)
  const inside = source.text.slice(open, close)
  if (/[\n{}#]/.test(inside) || tokens.start(block.open + 1) !== problem.start) return undefined
  const indent = indentAt(source.text, open)
  const lineBreak = lineBreakOf(source.text)
  const inner = `${indent}${indent.startsWith(' ') ? '    ' : '\t'}`
  return safe('Give the block lines of its own', [
    { start: open, end: close, text: `${lineBreak}${inner}${inside.trim()}${lineBreak}${indent}` },
  ])
}
