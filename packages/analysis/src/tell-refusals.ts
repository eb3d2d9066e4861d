import { type ParseResult, type Problem, type ProblemCode, Tokens } from '@caddyfile/parser'
import { unreadRanges } from './unread-ranges.ts'
import { type Verdict, type VerdictInput, type VerdictProblem, verdictOf } from './verdict.ts'

/** What there is to tell of a file. */
export interface ToldRefusals {
  readonly problems: readonly Problem[]
  readonly verdict: Verdict
}

/**
 * What is wrong with a file, and what of that is Caddy's own report. Where the tree is that of repaired tokens, mistakes
 * are sought in what was meant, but only what Caddy says of the text as it stands is its report. What it says first is told
 * in any case: if no problem is about it, it moves to the mistake that has caused it.
 */
export function tellRefusals(input: Omit<VerdictInput, 'tokens' | 'parsed'>, parsed: ParseResult): ToldRefusals {
  const { tokens } = parsed.document
  const exact = verdictOf({ ...input, tokens: parsed.exact ?? tokens, parsed })
  const isRead = tokens.problems.every(({ caddy }) => !caddy)
  const told =
    parsed.exact || !isRead ? tellDamaged(input, parsed, exact) : { problems: parsed.problems, verdict: exact }
  return withRefusal(told, exact.problems.find(isError), input.name)
}

const isError = ({ severity }: VerdictProblem): boolean => severity === 'error'

/** The problems of what was meant; those that Caddy does not come to are not its report. */
function tellDamaged(
  input: Omit<VerdictInput, 'tokens' | 'parsed'>,
  parsed: ParseResult,
  exact: Verdict,
): ToldRefusals {
  const { source, columns, problems: lexical, syntax } = parsed.document.tokens
  const mended = verdictOf({ ...input, tokens: new Tokens(source, columns, [], syntax), parsed })
  const isUnread = unreadRanges(parsed.document, lexical)
  const said = new Set(exact.problems.filter(isError).map(({ text }) => text))
  const problems = parsed.problems
    .filter(({ caddy, start }) => caddy?.phase === 'lexing' || !isUnread(start))
    .map((problem) =>
      problem.caddy?.mistake === undefined && said.has(problem.message) ? problem : unreported(problem),
    )
  const found = mended.problems
    .filter(({ file, start }) => file !== input.name || !isUnread(start))
    .map((problem) => (isError(problem) && !said.has(problem.text) ? { ...problem, isBehind: true } : problem))
  const missing = [...new Set([...mended.missing, ...exact.missing])]
  const needsCheckers = mended.needsCheckers || exact.needsCheckers
  return { problems, verdict: { ...mended, problems: found, missing, needsCheckers } }
}

function unreported({ caddy, ...problem }: Problem): Problem {
  return { ...problem, message: caddy?.mistake ?? problem.message }
}

/** The structure is told by the parser's problems, and Caddy's first refusal by one of all. */
function withRefusal(
  { problems, verdict }: ToldRefusals,
  refusal: VerdictProblem | undefined,
  file: string,
): ToldRefusals {
  const places = new Set(problems.map(({ start }) => start))
  const isTold = ({ kind, start, file: at }: VerdictProblem) =>
    at === file && (kind === 'structure' || (kind === 'unusable-subject' && places.has(start)))
  const all = verdict.problems.map((problem) => (isTold(problem) ? { ...problem, isTold: true } : problem))
  if (!refusal) return { problems, verdict: { ...verdict, problems: all } }
  const isRefusal = (one: VerdictProblem) =>
    one.message === refusal.message && one.start === refusal.start && one.file === refusal.file
  const isListed = all.some((one) => isRefusal(one) && !one.isTold)
  const isHere = refusal.file === file
  const isSaid = isListed || (isHere && problems.some(({ caddy, message }) => caddy && message === refusal.text))
  const cause = isSaid || !isHere ? -1 : causeOf(refusal, problems)
  const first = { ...refusal, isTold: isSaid || cause >= 0 }
  const others = all.filter((one) => !isRefusal(one))
  const whole = { ...verdict, problems: isListed ? all : [first, ...others] }
  if (cause < 0) return { problems, verdict: whole }
  return { problems: problems.with(cause, reporting(problems[cause]!, refusal)), verdict: whole }
}

function reporting(problem: Problem, { text, line }: VerdictProblem): Problem {
  const caddy = {
    phase: 'reading',
    form: 'bare',
    mistake: problem.message,
    ...(line !== undefined && { line }),
  } as const
  return { ...problem, message: text, caddy }
}

/** The problem at the same place, or else the first mistake after which Caddy may read on otherwise than was meant. */
function causeOf({ start }: VerdictProblem, problems: readonly Problem[]): number {
  const here = problems.findIndex((problem) => problem.start === start && !problem.caddy)
  return here < 0 ? problems.findIndex(({ caddy, code }) => !caddy && misleading.has(code)) : here
}

const misleading: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'backslash-in-comment',
  'brace-glued',
  'comment-glued',
  'comment-slashes',
  'missing-close-brace',
  'missing-open-brace',
  'quote-runaway',
  'quote-unterminated',
  'snippet-with-address',
  'stray-close-brace',
])
