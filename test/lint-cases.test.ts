import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '@caddyfile/analysis'
import { lint, rules } from '@caddyfile/linter'
import { describe, expect, test } from 'vitest'
import { surroundingsOf } from './support/surroundings.ts'

interface LintCase {
  readonly id: string
  readonly rule: string
  readonly files: Readonly<Record<string, string>>
  readonly expect: 'bad' | 'good'
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/lint.json'), 'utf8')) as {
  cases: LintCase[]
}
/** What Caddy only finds when it loads the configuration, or never. */
const notFound = new Set(['import-args-mismatch-bad-2', 'import-args-mismatch-bad-3', 'runaway-quote-bad-3'])

const names = new Set(rules.map(({ name }) => name))

describe('recorded cases of the rules there are', () => {
  test.each(cases.filter(({ id, rule }) => names.has(rule) && !notFound.has(id)))(
    '$id',
    ({ rule, files, expect: expected }) => {
      const findings = lint(analyze('Caddyfile', files.Caddyfile!, surroundingsOf(files))).filter(
        (one) => one.rule === rule,
      )
      expect(findings.length > 0).toBe(expected === 'bad')
    },
  )
})
