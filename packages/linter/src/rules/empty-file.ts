import { problemRule } from '../problem-rule.ts'

export const emptyFile = problemRule({
  name: 'empty-file',
  summary: 'A file of zero bytes is refused; blanks or a comment are enough.',
  codes: ['empty-file'],
})
