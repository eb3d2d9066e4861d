import { problemRule } from '../problem-rule.ts'

export const misplacedGlobalOptions = problemRule({
  name: 'misplaced-global-options',
  summary: 'A block without an address holds the global options and must be the first one.',
  kinds: ['misplaced-options'],
  codes: ['options-not-first', 'options-after-import'],
})
