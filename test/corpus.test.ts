import { analyze } from '@caddyfile/analysis'
import { lint } from '@caddyfile/linter'
import { firstRefusal, visit } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { allCorpusFiles, corpusFiles, hasCorpus } from './support/corpus.ts'

describe.skipIf(!hasCorpus)('public Caddyfiles (skipped where the corpus is absent)', () => {
  test.each(allCorpusFiles())('$name', ({ name, text }) => {
    const file = analyze(name, text)
    const { tokens } = file.document
    let end = 0
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end)
      end = token.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
    let nodes = 0
    visit(file.document, () => {
      nodes++
    })
    expect(nodes).toBeGreaterThan(0)
    for (const preset of ['essential', 'recommended', 'production'] as const) {
      const failed = lint(file, { preset }).filter(({ message }) => message.startsWith('The rule'))
      expect(failed).toEqual([])
    }
  })

  test("what Caddy's adapter takes is not refused", () => {
    const answers = new Map(corpusFiles('caddy-adapt', '.expect').map(({ name, text }) => [name, text]))
    const isAccepted = (name: string) => answers.get(name.replace('.caddyfile', '.expect'))?.startsWith('{')
    const accepted = corpusFiles('caddy-adapt', '.caddyfile').filter(
      ({ name, text }) => isAccepted(name) && !/\bimport\b/.test(text),
    )
    expect(accepted.length).toBeGreaterThan(100)
    const refused = accepted.filter(({ text, name }) => firstRefusal(analyze(name, text).problems) !== undefined)
    expect(refused.map(({ name }) => name)).toEqual([])
  })
})
