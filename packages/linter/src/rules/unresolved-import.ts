import { problemRule } from '../problem-rule.ts'

export const unresolvedImport = problemRule({
  name: 'unresolved-import',
  summary: 'What is imported must be there: a snippet defined above, or a file.',
  severities: ['error', 'warning'],
  kinds: [
    'import-block',
    'import-circle',
    'import-file',
    'import-pattern',
    'import-statement',
    'repeated-snippet',
    'unclosed-snippet',
  ],
})
