import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  expandShorthands,
  type NamedRows,
  type Release,
  type Row,
  releases,
  releaseTables,
  rowOf,
  type Signature,
  shorthands,
} from '@caddyfile/language-data'
import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'

/*
 * What the language data says of releases is what was measured: `cases/versions.json`. Nothing is missing and nothing
 * invented, but for the differences that are listed with their reasons.
 */

interface Range {
  readonly since?: string
  readonly until?: string
}

const facts = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/versions.json'), 'utf8')) as {
  readonly releases: readonly Release[]
  readonly names: Readonly<Record<string, Range>>
  readonly deprecated: Readonly<Record<string, string>>
  readonly shorthands: Readonly<Record<string, string>>
  readonly probes: Readonly<Record<string, Range & { readonly Caddyfile: string }>>
}

test('the releases are those that were measured', () => {
  expect(releases).toEqual(facts.releases)
})

type Rows = Readonly<Record<string, Row | Signature>>

/** Each name that is not refused, with what is in its block. */
function namesIn(rows: Rows, path: string, depth = 0): string[] {
  if (depth > 4) return []
  return Object.entries(rows).flatMap(([name, entry]) => {
    const row = rowOf(entry)
    if (row.refuse !== undefined) return []
    return [path + name, ...namesIn({ ...row.prescan, ...row.block }, `${path}${name} > `, depth + 1)]
  })
}

function allNames({ directives, options, modules }: NamedRows): string[] {
  const { 'http.matchers': matchers = {}, ...others } = modules
  return [
    ...namesIn(directives, 'directive '),
    ...namesIn(options, 'option '),
    ...namesIn(matchers, 'matcher '),
    ...Object.entries(others).flatMap(([namespace, rows]) => namesIn(rows, `module ${namespace}.`)),
  ]
}

/** The names that some releases have and others do not. */
function rangesOfRows(): Record<string, Range> {
  const known = new Map<string, Release[]>()
  for (const release of releases) {
    for (const name of allNames(releaseTables(release))) known.set(name, [...(known.get(name) ?? []), release])
  }
  const partly = [...known].filter(([, all]) => all.length < releases.length)
  return Object.fromEntries(
    partly.map(([name, all]) => {
      const [since, until] = [all[0]!, all.at(-1)!]
      return [name, { ...(since !== releases[0] && { since }), ...(until !== releases.at(-1) && { until }) }]
    }),
  )
}

/** Where the two say the same thing in other ways. */
const reasons: readonly { readonly names: RegExp; readonly reason: string }[] = [
  { names: /^directive tracing( > span)?$/, reason: 'the 2.6.2 that was measured leaves it out; the sources have it' },
  { names: /^directive uri > query/, reason: 'operations are keywords of its line: a form' },
  { names: / > handle_response > \*$/, reason: 'the block holds directives' },
  { names: / > (match|@\*) > (status|header)$/, reason: 'response matchers were measured apart' },
  {
    names: /^directive tls > client_auth > verifier$/,
    reason: 'known since 2.8.4, but without a module to go with it',
  },
  { names: /^option servers > protocol$/, reason: 'measured by what is in its block' },
]

/** Of the lexer and the parser of 2.6 nothing is known here but names. */
const unknownOf26: ReadonlySet<string> = new Set([
  'directive name as site address',
  'heredoc argument',
  'heredoc followed by another argument',
  'snippet argument {args[0]}',
  'snippet argument {args[:]}',
])

test('every name is known in the releases that know it', () => {
  const explained = (ranges: Readonly<Record<string, Range>>) =>
    Object.fromEntries(Object.entries(ranges).filter(([name]) => !reasons.some(({ names }) => names.test(name))))
  expect(explained(rangesOfRows())).toEqual(explained(facts.names))
})

describe('forms, values and syntax are taken by the releases that take them', () => {
  test.each(Object.entries(facts.probes))('%s', (name, { since, until, Caddyfile }) => {
    const [first, last] = [
      releases.indexOf((since ?? releases[0]) as Release),
      releases.indexOf((until ?? releases.at(-1)!) as Release),
    ]
    const isKnown = (release: Release) => release !== '2.6.2' || !unknownOf26.has(name)
    const wanted = releases.slice(first, last + 1).filter(isKnown)
    const ours = releases.filter((release) => isKnown(release) && firstError({ Caddyfile }, release) === undefined)
    expect(ours).toEqual(wanted)
  })
})

test('short forms of placeholders', () => {
  const first = (short: string) => releases.find((release) => expandShorthands(short, release) !== short)
  const younger = Object.keys(shorthands).filter((short) => first(short) !== releases[0])
  expect(Object.fromEntries(younger.map((short) => [short, first(short)]))).toEqual(facts.shorthands)
})

describe('what is deprecated, and since when', () => {
  /** What is inside of something deprecated, and what other directives inherit. */
  const names = Object.entries(facts.deprecated).filter(
    ([name]) => !/ > (\*|per_host)$| > protocol > |^directive (php_fastcgi|forward_auth) /.test(name),
  )

  test('there are such names', () => {
    expect(names.length).toBeGreaterThan(7)
  })

  test.each(names)('%s', (name, since) => {
    const path = name.replace(/^\w+ /, '').split(/ > |(?<=\.\w+\.transport)\./)
    const deprecated = releases.filter((release) => {
      const { directives, options, modules } = releaseTables(release)
      const [top, ...inside] = path
      let row: Row | undefined = { option: options, directive: directives }[name.split(' ')[0]!]?.[top!]
      if (row === undefined) row = { block: modules[top!] ?? {} }
      for (const one of inside) row = row && rowOf(row.block?.[one] ?? '')
      return row?.deprecated !== undefined
    })
    expect(deprecated[0]).toBe(since)
  })
})
