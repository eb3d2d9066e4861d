import { type VerdictProblem, verdictOf } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser'
import { memorySource } from '../support/memory-source.ts'
import type { Files } from './caddy.ts'

/** What we say of a configuration: the error that Caddy would report, if any. */
export function firstError(files: Files): VerdictProblem | undefined {
  const { problems } = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(files.Caddyfile ?? ''),
    source: memorySource(files),
    tables: standardTables,
  })
  return problems.find(({ severity }) => severity === 'error')
}
