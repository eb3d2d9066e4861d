import { problemRule } from '../problem-rule.ts'

export const needsPlugin = problemRule({
  name: 'needs-plugin',
  summary: 'Names of plugins only work in a Caddy that was built with them.',
  severities: ['info'],
  kinds: ['plugin'],
})
