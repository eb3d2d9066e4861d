import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caddyText, firstRefusal, parse, tokenize } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { corpusFolder, hasCorpus } from './support/corpus.ts'

interface VerdictCase {
  readonly id: string
  readonly group: string
  readonly files: Readonly<Record<string, string>>
  readonly exit: number
  readonly error?: string
  readonly line?: number | null
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/caddy-verdicts.json'), 'utf8')) as {
  cases: VerdictCase[]
}

const isSingleFile = ({ files }: VerdictCase) =>
  Object.keys(files).length === 1 && !/\bimport\b/.test(files.Caddyfile ?? '')

/** What Caddy refuses because of what a directive or an address means; the parser knows neither. */
const decidedByMeaning = new Set([
  'address-only-open-brace-token-quoted',
  'empty-braces-site',
  'heredoc-marker-bad-char',
  'quote-then-text',
  'stray-close-nested-line',
])

describe('what Caddy 2.11.7 says of lexical and structural mistakes', () => {
  const structural = cases.filter((one) => ['lexer', 'parser'].includes(one.group) && isSingleFile(one))

  test('there are such cases', () => {
    expect(structural.length).toBeGreaterThan(40)
  })

  test.each(structural.filter(({ id }) => !decidedByMeaning.has(id)))('$id', ({ files, error, line }) => {
    const refusal = firstRefusal(parse(files.Caddyfile!).problems)
    expect(refusal && caddyText(refusal, 'Caddyfile')).toBe(error)
    expect(refusal?.caddy?.line ?? null).toBe(line)
  })
})

describe('what Caddy takes is not refused', () => {
  const accepted = cases.filter((one) => ['valid', 'silent'].includes(one.group) && one.exit === 0 && isSingleFile(one))

  test.each(accepted)('$id', ({ files }) => {
    expect(firstRefusal(parse(files.Caddyfile!).problems)).toBeUndefined()
  })
})

interface LexerCase {
  readonly line: number
  readonly input: string
  readonly expected: readonly { readonly line: number; readonly text: string }[]
  readonly error: string | null
}

const suite = <T>(name: string): T[] =>
  hasCorpus ? (JSON.parse(readFileSync(join(corpusFolder, 'caddy-suites', name), 'utf8')) as T[]) : []

describe.skipIf(!hasCorpus)("Caddy's own lexer cases (skipped where the corpus is absent)", () => {
  test.each(suite<LexerCase>('caddy-lexer.json'))('lexer_test.go:$line', ({ input, expected, error }) => {
    const tokens = tokenize(input)
    const [problem] = tokens.problems.filter(({ caddy }) => caddy)
    if (error) {
      expect(problem?.message).toBe(error)
      return
    }
    expect(problem).toBeUndefined()
    expect([...tokens].map(({ line, text }) => ({ line, text }))).toEqual(
      expected.map(({ line, text }) => ({ line, text })),
    )
  })
})

interface ParserCase {
  readonly test: string
  readonly line: number
  readonly input: string
  readonly files?: unknown
  readonly keys?: readonly (string | readonly string[])[]
  readonly numTokens?: readonly number[]
  readonly shouldErr?: boolean
}

describe.skipIf(!hasCorpus)("Caddy's own parser cases (skipped where the corpus is absent)", () => {
  const single = suite<ParserCase>('caddy-parse.json').filter(
    ({ shouldErr, files, input, test: name }) =>
      shouldErr !== undefined && !files && !/\bimport\b|\{\$/.test(input) && name !== 'TestEnvironmentReplacement',
  )

  test.each(single)('parse_test.go:$line $test', ({ input, keys, numTokens, shouldErr }) => {
    const { document, problems } = parse(input, { repair: false })
    // `Parse` itself knows no directives and no certificates.
    const refusals = problems.filter(({ caddy }) => caddy && caddy.phase !== 'reading' && caddy.phase !== 'serving')
    const isEmpty = refusals.some(({ code }) => code === 'empty-file')
    expect(refusals.length > 0 && !isEmpty).toBe(shouldErr)
    if (shouldErr) return
    const site = document.children.find((child) => child.kind === 'site')
    const addresses = document.children.flatMap((child) => (child.kind === 'site' ? child.addresses : []))
    if (keys && document.children.length <= 1) expect(addresses.map(({ text }) => text)).toEqual(keys.flat())
    if (numTokens && site?.block)
      expect(site.block.children.map(({ start, end }) => tokenize(input.slice(start, end)).length)).toEqual(numTokens)
  })
})
