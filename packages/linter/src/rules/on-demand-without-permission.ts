import { problemRule } from '../problem-rule.ts'

export const onDemandWithoutPermission = problemRule({
  name: 'on-demand-without-permission',
  summary: 'Certificates on demand need somebody who says for which names.',
  kinds: ['missing-permission'],
})
