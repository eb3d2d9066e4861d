import { problemRule } from '../problem-rule.ts'

export const unknownDirective = problemRule({
  name: 'unknown-directive',
  summary: 'A line in a site must begin with the name of a directive.',
  codes: ['invalid-directive-name'],
})
