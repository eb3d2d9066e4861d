import type { GluedBrace } from './glued-brace.ts'
import { firstRefusal, type Problem } from './problem.ts'
import type { Repair, Repaired } from './repair.ts'
import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/**
 * The problems of a repaired tree, with what Caddy says of the text as it stands. Where Caddy stumbles over a
 * consequence of the mistake further down, its words move to the mistake.
 */
export function mergeProblems(exact: readonly Problem[], tree: readonly Problem[], repaired: Repaired): Problem[] {
  const known = new Map(exact.map((problem) => [key(problem), problem]))
  const kept = tree.map((problem) => known.get(key(problem)) ?? withoutReport(problem))
  kept.push(...exact.filter(({ code }) => code === 'address-brace' || code === 'comment-slashes'))
  const mistakes = new Set(mistakesOf(repaired, kept))
  const refusal = firstRefusal(exact)
  if (!refusal || kept.includes(refusal)) return sortProblems([...kept, ...mistakes])
  const all = sortProblems([...kept, ...mistakes])
  const isCause = (problem: Problem) =>
    mistakes.has(problem) || problem.code.startsWith('quote-') || problem.code === 'comment-slashes'
  const here = all.findIndex((problem) => isCause(problem) && problem.start === refusal.start)
  const cause = here < 0 ? all.findIndex(isCause) : here
  if (cause < 0) return sortProblems([...all, refusal])
  const caddy = { ...refusal.caddy!, mistake: all[cause]!.message }
  return all.with(cause, { ...all[cause]!, message: refusal.message, caddy })
}

export const sortProblems = (problems: Problem[]): Problem[] =>
  problems.sort((a, b) => a.start - b.start || a.end - b.end)

const key = ({ code, start }: Problem): string => `${code} ${start}`

function withoutReport({ caddy: _, ...problem }: Problem): Problem {
  return problem
}

function mistakesOf({ original, repairs }: Repaired, kept: readonly Problem[]): Problem[] {
  const told = new Set(kept.filter(({ code }) => code === 'address-brace').map(({ start }) => start))
  return repairs
    .filter(({ kind, token }) => kind !== 'skip' && (kind !== 'split' || !told.has(original.start(token))))
    .map((repair) => mistake(original, repair))
}

function mistake(tokens: Tokens, { kind, token, opening, glued }: Repair): Problem {
  const end = token < tokens.length ? tokens.end(token) : tokens.source.length
  switch (kind) {
    case 'close':
      return {
        code: 'missing-close-brace',
        message: 'This block is never closed.',
        help: endsInBrace(tokens, token - 1)
          ? `Give the } at the end of line ${tokens.line(token - 1)} a line of its own: it is part of the word before it.`
          : token < tokens.length
            ? `Add a } before line ${tokens.line(token)}, where the indentation shows the end of the block.`
            : 'Add a } at the end of the file.',
        start: tokens.end(opening!) - 1,
        end: tokens.end(opening!),
      }
    case 'open':
      return {
        code: 'missing-open-brace',
        message: 'The lines below are indented and end with a }, but no { opens the block.',
        help: 'Add " {" at the end of this line.',
        start: tokens.start(token),
        end,
      }
    case 'open-options':
      return {
        code: 'missing-open-brace',
        message: 'The lines from here on are indented and end with a }, but no { opens the block.',
        help: 'Put a { on a line of its own before this one, if these are the global options.',
        start: tokens.start(token),
        end,
      }
    case 'drop':
      return strayBrace(tokens, token)
    default:
      return gluedProblem(tokens, token, glued?.rest ?? 'before')
  }
}

function gluedProblem(tokens: Tokens, token: number, rest: GluedBrace['rest']): Problem {
  const start = tokens.start(token)
  if (rest === 'comment') {
    return {
      code: 'comment-glued',
      message: 'Without a space before it, this # begins no comment, and the brace is none.',
      help: 'Put a space before the #.',
      start,
      end: start + 2,
    }
  }
  return {
    code: 'brace-glued',
    message: `Without a space ${rest === 'before' ? 'before' : 'after'} it, this { is part of the word.`,
    help: rest === 'before' ? 'Put a space before the {.' : 'Start a new line after the {.',
    start,
    end: tokens.end(token),
  }
}

/** Whether a word has a brace at its end that closes nothing inside of it. */
function endsInBrace(tokens: Tokens, index: number): boolean {
  const text = tokens.text(index)
  return tokens.kind(index) === TokenKind.Word && text.endsWith('}') && text.split('}').length > text.split('{').length
}

function strayBrace(tokens: Tokens, token: number): Problem {
  const place = { start: tokens.start(token), end: tokens.end(token) }
  if (tokens.kind(token) === TokenKind.OpenBrace) {
    return {
      code: 'missing-close-brace',
      message: 'This { opens a second block where one is open already, and nothing closes it.',
      help: 'Remove this {.',
      ...place,
    }
  }
  return {
    code: 'stray-close-brace',
    message: 'No block is open here that this } could close.',
    help: 'Remove this }, or find the { that is missing further up.',
    ...place,
  }
}
