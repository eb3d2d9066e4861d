import { problemRule } from '../problem-rule.ts'

export const basicAuthInvalidHash = problemRule({
  name: 'basic-auth-invalid-hash',
  summary: 'Passwords of basic_auth must be hashes.',
  kinds: ['invalid-hash'],
})
