import { problemRule } from '../problem-rule.ts'

export const tokenAfterBrace = problemRule({
  name: 'token-after-brace',
  summary: 'What follows a } on its line stays inside the block.',
  codes: ['token-after-close-brace'],
})
