import type { FileAnalysis, VerdictProblem } from '@caddyfile/analysis'
import type { Problem, ProblemCode } from '@caddyfile/parser'
import type { Fix } from './finding.ts'
import { type Category, defineRule, type Message, type Rule } from './rule.ts'

interface ProblemRule {
  readonly name: string
  readonly summary: string
  readonly category?: Category
  /** What it hands on of the problems of the structure. */
  readonly codes?: readonly ProblemCode[]
  /** What it hands on of the things that Caddy refuses, or warns of, while it reads the configuration. */
  readonly kinds?: readonly VerdictProblem['kind'][]
  /** Without this, all that it hands on are errors. */
  readonly severities?: readonly VerdictProblem['severity'][]
  readonly fixes?: readonly Fix['safety'][]
  fix?(problem: Problem, file: FileAnalysis): Fix | undefined
}

const messages: Readonly<Record<VerdictProblem['severity'], Message>> = {
  error: { text: '{message}', help: '{help}', levels: { essential: 'error', recommended: 'error' } },
  warning: { text: '{message}', help: '{help}', levels: { recommended: 'warning' } },
  info: { text: '{message}', help: '{help}', levels: { recommended: 'info' } },
}

/**
 * A rule that hands on what the parser found or Caddy refuses. Such findings are errors in every preset: something is
 * broken. What Caddy only warns of is a warning, and what cannot be known here an info.
 */
export function problemRule(rule: ProblemRule): Rule {
  const codes: ReadonlySet<ProblemCode> = new Set(rule.codes ?? [])
  const kinds: ReadonlySet<VerdictProblem['kind']> = new Set(rule.kinds ?? [])
  return defineRule({
    name: rule.name,
    summary: rule.summary,
    category: rule.category ?? 'correctness',
    fixes: rule.fixes ?? [],
    messages: Object.fromEntries((rule.severities ?? ['error']).map((severity) => [severity, messages[severity]])),
    create: ({ file, reportProblem, reportVerdict }) => ({
      problem(problem) {
        if (!codes.has(problem.code)) return
        const mended = rule.fix?.(problem, file)
        reportProblem('error', problem, mended ? [mended] : [])
      },
      verdict(problem) {
        if (kinds.has(problem.kind) || (problem.code && codes.has(problem.code)))
          reportVerdict(problem.severity, problem)
      },
    }),
  })
}
