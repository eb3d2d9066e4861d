import { problemRule } from '../problem-rule.ts'

export const unspecifiedIpAddress = problemRule({
  name: 'unspecified-ip-address',
  summary: 'As the address of a site, 0.0.0.0 is a host that no client asks for.',
  category: 'suspicious',
  severities: ['warning'],
  kinds: ['unspecified-address'],
})
