import { problemRule } from '../problem-rule.ts'

export const invalidArgument = problemRule({
  name: 'invalid-argument',
  summary: 'An argument is missing, too many, or not of the form that Caddy reads.',
  codes: ['heredoc-cut', 'heredoc-empty', 'heredoc-indentation', 'heredoc-marker', 'heredoc-unterminated'],
  severities: ['error', 'warning'],
  refuses: ({ kind }) => kind === 'argument',
})
