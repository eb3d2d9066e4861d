import { problemRule } from '../problem-rule.ts'

export const undefinedMatcher = problemRule({
  name: 'undefined-matcher',
  summary: 'A named matcher must be defined once, in the site or block that uses it.',
  kinds: ['repeated-matcher', 'undefined-matcher'],
})
