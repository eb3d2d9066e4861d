import { problemRule } from '../problem-rule.ts'

export const missingFile = problemRule({
  name: 'missing-file',
  summary: 'What a file decides is not known where the file is not.',
  severities: ['info'],
  kinds: ['missing-file'],
})
