/** How Caddy words the place of an error: where file and line go around the message. */
export type CaddyForm = 'bare' | 'located' | 'prefixed' | 'syntax'

/** Caddy stops at its first error, and goes through the whole file in each phase; `ending` is the end of the file. */
const phases = ['lexing', 'parsing', 'ending', 'reading', 'serving'] as const

/** What Caddy itself says about a problem. Absent where Caddy takes the file without a word. */
export interface CaddyReport {
  readonly phase: (typeof phases)[number]
  readonly form: CaddyForm
  /** The line that Caddy names, from 1; not always the place where a person should look. */
  readonly line?: number
  /** The token that it names, by its number; for texts whose tokens come from several files. */
  readonly token?: number
  /** Set where Caddy stumbles only over a consequence of the mistake: our own words for the mistake. */
  readonly mistake?: string
}

export type ProblemCode =
  | 'address-brace'
  | 'address-comma'
  | 'backslash-in-comment'
  | 'brace-glued'
  | 'brace-on-new-line'
  | 'brace-pair'
  | 'close-brace-after-word'
  | 'comment-glued'
  | 'comment-slashes'
  | 'empty-file'
  | 'expected-address'
  | 'heredoc-cut'
  | 'heredoc-empty'
  | 'heredoc-indentation'
  | 'heredoc-marker'
  | 'heredoc-unterminated'
  | 'invalid-directive-name'
  | 'matcher-outside-site'
  | 'missing-close-brace'
  | 'missing-open-brace'
  | 'options-after-import'
  | 'options-not-first'
  | 'quote-runaway'
  | 'quote-unterminated'
  | 'second-site'
  | 'snippet-with-address'
  | 'snippet-without-block'
  | 'stray-close-brace'
  | 'token-after-close-brace'
  | 'token-after-open-brace'

/**
 * Something wrong with the structure of a text. `message` is Caddy's own wording where Caddy has one
 * (then `caddy` is set, and Caddy refuses the file); otherwise Caddy accepts the text and means something else by it.
 * The range is where a person would look: UTF-16 offsets, half-open.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** One line: what to do about it. */
  readonly help: string
  readonly start: number
  readonly end: number
  readonly caddy?: CaddyReport
}

/** The problem as Caddy prints it for a file of that name; undefined where Caddy says nothing. */
export function caddyText(problem: Problem, file: string): string | undefined {
  if (!problem.caddy) return undefined
  const { form, line } = problem.caddy
  switch (form) {
    case 'bare':
      return problem.message
    case 'located':
      return `${problem.message}, at ${file}:${line}`
    case 'prefixed':
      return `${file}:${line}: ${problem.message}`
    case 'syntax':
      return `${problem.message}, at ${file}:${line} import chain: ['']`
  }
}

/** The problem that Caddy reports for the file: the first of its earliest phase. Undefined where it takes the file. */
export function firstRefusal(problems: readonly Problem[]): Problem | undefined {
  let first: Problem | undefined
  for (const problem of problems) if (problem.caddy && (!first || isEarlier(problem, first))) first = problem
  return first
}

function isEarlier(a: Problem, b: Problem): boolean {
  const phase = ({ caddy }: Problem) => phases.indexOf(caddy!.phase)
  // The lexer names the line where a heredoc should have ended, but stops where it began.
  const line = ({ caddy }: Problem) => (caddy!.phase === 'lexing' ? 0 : (caddy!.line ?? 0))
  return (phase(a) - phase(b) || line(a) - line(b) || a.start - b.start) < 0
}
