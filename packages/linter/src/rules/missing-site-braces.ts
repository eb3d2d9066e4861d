import { problemRule } from '../problem-rule.ts'

export const missingSiteBraces = problemRule({
  name: 'missing-site-braces',
  summary: 'Only a file with a single site can do without braces.',
  codes: ['second-site'],
})
