import type { FileAnalysis } from '@caddyfile/analysis'
import type { Problem, ProblemCode } from '@caddyfile/parser'
import type { Fix } from './finding.ts'
import { type Category, defineRule, type Rule } from './rule.ts'

interface ProblemRule {
  readonly name: string
  readonly summary: string
  readonly category?: Category
  readonly codes: readonly ProblemCode[]
  readonly fixes?: readonly Fix['safety'][]
  fix?(problem: Problem, file: FileAnalysis): Fix | undefined
}

/** A rule that hands on what the parser found. Such findings are errors in every preset: something is broken. */
export function problemRule({ name, summary, category = 'correctness', codes, fixes = [], fix }: ProblemRule): Rule {
  const handled: ReadonlySet<ProblemCode> = new Set(codes)
  return defineRule({
    name,
    summary,
    category,
    fixes,
    messages: { problem: { text: '{message}', help: '{help}', levels: { essential: 'error', recommended: 'error' } } },
    create: ({ file, reportProblem }) => ({
      problem(problem) {
        if (!handled.has(problem.code)) return
        const mended = fix?.(problem, file)
        reportProblem('problem', problem, mended ? [mended] : [])
      },
    }),
  })
}
