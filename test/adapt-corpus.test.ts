import { analyze, type FileAnalysis } from '@caddyfile/analysis'
import { standardTables, withPlugins } from '@caddyfile/language-data'
import { lint } from '@caddyfile/linter'
import { describe, expect, test } from 'vitest'
import { corpusFiles, hasCorpus } from './support/corpus.ts'
import { memorySource } from './support/memory-source.ts'
import { mockPlugins } from './support/mock-plugins.ts'

/*
 * Caddy's own tests of its adapter. They run in a folder with the files that are imported, and with a certificate in the
 * folder around it; what Caddy is expected to say of a file it refuses is a part of its message.
 */

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const tables = withPlugins(standardTables, [mockPlugins])

/** What only comes to light when servers and certificates are made of the sites. */
const foundAtTheEnd = new Set(['acme_dns_naked_without_dns', 'ambiguous_site_definition_duplicate_key'])

const imported = [...corpusFiles('caddy-adapt/testdata', '.conf'), ...corpusFiles('caddy-adapt/testdata', '.txt')]
const surroundings = Object.fromEntries(imported.map(({ name, text }) => [name.replace('caddy-adapt/', ''), text]))

const folder = '/caddytest/integration'

function check(text: string): FileAnalysis {
  const files = memorySource({ ...surroundings, '../caddy.ca.cer': certificate, Caddyfile: text }, folder)
  return analyze('Caddyfile', text, { absolutePath: `${folder}/Caddyfile`, files, tables })
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error'

const answers = new Map(corpusFiles('caddy-adapt', '.expect').map(({ name, text }) => [name, text.trim()]))
const cases = corpusFiles('caddy-adapt', '.caddyfile').map(({ name, text }) => {
  const answer = answers.get(name.replace('.caddyfile', '.expect'))!
  return { name: name.replace(/.*\/|\.caddyfile/g, ''), text, error: answer.startsWith('{') ? undefined : answer }
})

describe.skipIf(!hasCorpus)("Caddy's own adapter cases (skipped where the corpus is absent)", () => {
  test('there are 205 that it takes, and 28 that it refuses', () => {
    const refused = cases.filter(({ error }) => error !== undefined)
    expect({ taken: cases.length - refused.length, refused: refused.length }).toEqual({ taken: 205, refused: 28 })
  })

  test.each(cases.filter(({ error }) => error === undefined))('$name is taken', ({ text }) => {
    const file = check(text)
    const errors = file.verdict!.problems.filter(isError)
    expect(errors.filter(({ phase }) => phase === 'adapt')).toEqual([])
    // A few adapt and cannot be loaded; `load-cases.test.ts` has what Caddy says of them.
    expect(lint(file).filter(isError)).toHaveLength(errors.length)
  })

  test.each(cases.filter(({ name, error }) => error !== undefined && !foundAtTheEnd.has(name)))(
    '$name is refused',
    ({ text, error }) => {
      expect(check(text).verdict?.problems.find(isError)?.message).toContain(error)
    },
  )
})
