import { problemRule } from '../problem-rule.ts'

export const unknownSubdirective = problemRule({
  name: 'unknown-subdirective',
  summary: 'The lines of a block must begin with names that the block knows.',
  severities: ['error', 'warning', 'info'],
  kinds: ['unknown-option', 'unknown-subdirective'],
})
