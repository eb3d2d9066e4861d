import { problemRule } from '../problem-rule.ts'

export const ambiguousSiteAddress = problemRule({
  name: 'ambiguous-site-address',
  summary: 'Two sites have the same address.',
  kinds: ['ambiguous-site'],
})
