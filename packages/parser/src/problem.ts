/** How Caddy words the place of an error: where file and line go around the message. */
export type CaddyForm = 'bare' | 'located' | 'prefixed' | 'syntax'

/** What Caddy itself says about a problem. Absent where Caddy takes the file without a word. */
export interface CaddyReport {
  readonly form: CaddyForm
  /** The line that Caddy names, from 1; not always the place where a person should look. */
  readonly line?: number
}

/** When Caddy finds a problem: it stops at the first one, and goes through the whole file in each phase. */
const phases = { lexing: 0, parsing: 1, reading: 2, serving: 3 } as const

const phaseOf = {
  'address-brace': 'parsing',
  'address-comma': 'parsing',
  'backslash-in-comment': 'lexing',
  'brace-glued': 'reading',
  'brace-on-new-line': 'parsing',
  'brace-pair': 'parsing',
  'close-brace-after-word': 'parsing',
  'empty-file': 'lexing',
  'expected-address': 'parsing',
  'heredoc-cut': 'lexing',
  'heredoc-empty': 'lexing',
  'heredoc-indentation': 'lexing',
  'heredoc-marker': 'lexing',
  'heredoc-unterminated': 'lexing',
  'invalid-directive-name': 'reading',
  'matcher-outside-site': 'parsing',
  'missing-close-brace': 'parsing',
  'missing-open-brace': 'parsing',
  'options-after-import': 'parsing',
  'options-not-first': 'reading',
  'quote-runaway': 'lexing',
  'quote-unterminated': 'lexing',
  'second-site': 'reading',
  'snippet-with-address': 'parsing',
  'snippet-without-block': 'parsing',
  'stray-close-brace': 'serving',
  'token-after-close-brace': 'parsing',
  'token-after-open-brace': 'parsing',
  'unusable-address': 'serving',
} as const satisfies Record<string, keyof typeof phases>

export type ProblemCode = keyof typeof phaseOf

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
  const phase = ({ code }: Problem) => phases[phaseOf[code]]
  const place = ({ caddy, start }: Problem) => caddy?.line ?? start
  return problems
    .filter((problem) => problem.caddy)
    .sort((a, b) => phase(a) - phase(b) || place(a) - place(b) || a.start - b.start)[0]
}
