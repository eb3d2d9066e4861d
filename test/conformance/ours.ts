import { type VerdictProblem, verdictOf } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { languageCheckers } from '@caddyfile/language-data/language-checkers'
import { tokenize } from '@caddyfile/parser'
import { memorySource } from '../support/memory-source.ts'
import type { Files } from './caddy.ts'

/** The error that `caddy adapt` would report, if any. */
export const firstError = (files: Files): VerdictProblem | undefined =>
  problemsOf(files).find(({ severity, phase }) => severity === 'error' && phase === 'adapt')

/** What we say of a configuration. */
export function problemsOf(files: Files): readonly VerdictProblem[] {
  const { problems } = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(files.Caddyfile ?? ''),
    source: memorySource(files),
    tables: standardTables,
    checkers: languageCheckers,
  })
  return problems
}
