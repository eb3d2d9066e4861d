import { problemRule } from '../problem-rule.ts'

export const unorderedDirective = problemRule({
  name: 'unordered-directive',
  summary: 'A directive without a place in the order only works in a route block.',
  kinds: ['unordered-directive'],
})
