import { problemRule } from '../problem-rule.ts'

export const unknownDirective = problemRule({
  name: 'unknown-directive',
  summary: 'Directives and modules must be known to Caddy or to one of its plugins.',
  codes: ['invalid-directive-name'],
  severities: ['error', 'info'],
  kinds: ['unknown-directive', 'unknown-module'],
})
