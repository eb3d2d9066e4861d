import { problemRule } from '../problem-rule.ts'

export const conflictingSites = problemRule({
  name: 'conflicting-sites',
  summary: 'Sites that are served together contradict each other about HTTP, TLS or certificates.',
  kinds: ['conflicting-sites'],
})
