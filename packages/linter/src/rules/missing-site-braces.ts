import { problemRule } from '../problem-rule.ts'

export const missingSiteBraces = problemRule({
  name: 'missing-site-braces',
  summary: 'Only the last site of a file can do without braces.',
  codes: ['comment-slashes', 'second-site'],
})
