import { syntaxOf, type VerdictProblem, verdictOf } from '@caddyfile/analysis'
import { type Release, releaseTables } from '@caddyfile/language-data'
import { languageCheckers } from '@caddyfile/language-data/language-checkers'
import { tokenize } from '@caddyfile/parser'
import { memorySource } from '../support/memory-source.ts'
import type { Files } from './caddy.ts'

/** The error that `caddy adapt` of that release would report, if any. */
export const firstError = (files: Files, release?: Release): VerdictProblem | undefined =>
  problemsOf(files, release).find(({ severity, phase }) => severity === 'error' && phase === 'adapt')

/** What we say of a configuration. */
export function problemsOf(files: Files, release?: Release): readonly VerdictProblem[] {
  const tables = releaseTables(release)
  const { problems } = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(files.Caddyfile ?? '', { syntax: syntaxOf(tables.release) }),
    source: memorySource(files),
    tables,
    checkers: languageCheckers,
  })
  return problems
}
