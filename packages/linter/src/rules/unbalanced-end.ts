import { problemRule } from '../problem-rule.ts'

export const unbalancedEnd = problemRule({
  name: 'unbalanced-end',
  summary: 'Every { needs its }, and every } its {.',
  codes: ['missing-close-brace', 'missing-open-brace', 'stray-close-brace'],
  kinds: ['structure'],
})
