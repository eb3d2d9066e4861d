import type { VerdictProblem } from '@caddyfile/analysis'
import { problemRule } from '../problem-rule.ts'

/** The warnings of Caddy's importargs.go: what `{args[…]}` asks for is not given. */
export const isOfArguments = ({ kind, text }: VerdictProblem): boolean =>
  kind === 'import' && /^(Placeholder|Variadic placeholder) /.test(text)

export const importArgsMismatch = problemRule({
  name: 'import-args-mismatch',
  summary: 'A snippet must be given the arguments that it uses.',
  severities: ['warning'],
  refuses: isOfArguments,
})
