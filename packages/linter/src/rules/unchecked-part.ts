import { problemRule } from '../problem-rule.ts'

export const uncheckedPart = problemRule({
  name: 'unchecked-part',
  summary: 'Says where checking stops: at blocks that nest too deep, and at imports that multiply.',
  severities: ['warning'],
  kinds: ['unchecked'],
})
