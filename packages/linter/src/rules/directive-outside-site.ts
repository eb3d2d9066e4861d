import { problemRule } from '../problem-rule.ts'

export const directiveOutsideSite = problemRule({
  name: 'directive-outside-site',
  summary: 'Directives and matchers belong in a site, a snippet or a named route.',
  codes: ['matcher-outside-site'],
  kinds: ['directive-as-address'],
})
