import { problemRule } from '../problem-rule.ts'
import { isOfArguments } from './import-args-mismatch.ts'

export const unresolvedImport = problemRule({
  name: 'unresolved-import',
  summary: 'What is imported must be there: a snippet defined above, or a file.',
  severities: ['error', 'warning'],
  refuses: (problem) => problem.kind === 'import' && !isOfArguments(problem),
})
