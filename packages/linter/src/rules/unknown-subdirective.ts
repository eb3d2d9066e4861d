import { problemRule } from '../problem-rule.ts'

export const unknownSubdirective = problemRule({
  name: 'unknown-subdirective',
  summary: 'The lines of a block must begin with names that the block knows.',
  severities: ['error', 'warning', 'info'],
  refuses: ({ kind }) => kind === 'unknown-subdirective' || kind === 'unknown-option',
})
