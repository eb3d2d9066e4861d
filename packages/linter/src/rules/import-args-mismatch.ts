import { problemRule } from '../problem-rule.ts'

export const importArgsMismatch = problemRule({
  name: 'import-args-mismatch',
  summary: 'A snippet must be given the arguments that it uses.',
  severities: ['warning'],
  kinds: ['import-arguments'],
})
