import { problemRule } from '../problem-rule.ts'

export const runawayQuote = problemRule({
  name: 'runaway-quote',
  summary: 'A quote without its end, or a backslash in a comment, swallows the lines after it.',
  codes: ['quote-runaway', 'quote-unterminated', 'backslash-in-comment'],
})
