import { problemRule } from '../problem-rule.ts'

export const siteAddressPath = problemRule({
  name: 'site-address-path',
  summary: 'A path in the address of a site matches that very path only, and is deprecated.',
  category: 'deprecated',
  severities: ['warning'],
  kinds: ['site-path'],
})
