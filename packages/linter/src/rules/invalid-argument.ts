import { problemRule } from '../problem-rule.ts'

export const invalidArgument = problemRule({
  name: 'invalid-argument',
  summary: 'An argument is missing, too many, or not of the form that Caddy reads, or can load.',
  codes: ['heredoc-cut', 'heredoc-empty', 'heredoc-indentation', 'heredoc-marker', 'heredoc-unterminated'],
  severities: ['error', 'warning'],
  kinds: [
    'address',
    'address-scheme',
    'argument',
    'argument-count',
    'argument-value',
    'bind-address',
    'conflict',
    'incomplete',
    'load',
    'refused-line',
    'repeated-line',
    'repeated-route',
    'undefined-route',
    'unusable-subject',
  ],
})
