import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOlder, type Release } from '@caddyfile/language-data'
import { describe, expect, test } from 'vitest'
import { compare, isSameText, Tally } from './conformance/comparison.ts'
import { askedCases, type OlderAnswers, olderError } from './conformance/older-answers.ts'
import { casesFolder } from './support/recorded-cases.ts'

/* What releases before the current one say of the recorded cases (recorded by `npm run record:releases`). */

const older = JSON.parse(readFileSync(join(casesFolder, 'older-releases.json'), 'utf8')) as OlderAnswers

/** At least so many of 100 agree: in acceptance all cases, in line and text those that the release refuses. */
const agreement: Readonly<Record<string, readonly [acceptance: number, line: number, text: number]>> = {
  '2.8.4': [99.7, 99.5, 99],
  '2.9.1': [99.9, 100, 99.7],
  '2.10.0': [99.9, 100, 99.7],
  '2.10.2': [99.9, 100, 99.7],
  '2.11.1': [99.9, 100, 99.7],
  '2.11.2': [99.9, 100, 99.7],
  '2.11.3': [99.9, 100, 99.7],
  '2.11.4': [99.9, 100, 99.7],
}

/** The last release of which each of these is not told with the same text. */
const differs: Readonly<Record<string, Release>> = {
  // Caddy prints a Go struct.
  'handle-errors-in-route': '2.11.7',
  'conflict-client-auth-second-only': '2.11.7',
  // Its check of how many ports a range has came with 2.11.5.
  'proxy-port-range-full': '2.11.4',
  // A quoted brace is a brace, but what follows it on its line is not refused for that.
  'valid-quoted-braces-arguments': '2.11.4',
  // Other words of Go's about addresses in brackets.
  'bind-two-brackets': '2.8.4',
  'warn-args-out-of-bounds': '2.8.4',
  'paste-docker-compose-env': '2.8.4',
  // Caddy panics.
  'chain-file-import-in-route': '2.8.4',
  'uri-strip-suffix-missing': '2.8.4',
  // A directive that is put beside one without a place loses its own.
  'global-order-target-self': '2.8.4',
  'global-order-target-unordered': '2.8.4',
}

test('the agreement is stated of every release that was asked', () => {
  expect(Object.keys(agreement)).toEqual(older.releases)
})

describe.each(older.releases as readonly Release[])('what `caddy adapt` of Caddy %s says', (release) => {
  const comparisons = askedCases.map((one) => {
    return { id: one.id, ...compare(one.files, olderError(older, one, release), release) }
  })

  test('is told with the same text, but for known reasons', () => {
    const wrong = comparisons.filter((one) => !isSameText(one))
    const known = Object.keys(differs).filter((id) => !isOlder(differs[id]!, release))
    expect(wrong.filter(({ id }) => !known.includes(id))).toEqual([])
    expect(known.filter((id) => !wrong.some((one) => one.id === id))).toEqual([])
  })

  test('acceptance, line and text agree', () => {
    const tally = new Tally()
    for (const one of comparisons) tally.add(one)
    const [acceptance, line, text] = agreement[release]!
    expect(tally.acceptance).toBeGreaterThanOrEqual(acceptance)
    expect(tally.line).toBeGreaterThanOrEqual(line)
    expect(tally.text).toBeGreaterThanOrEqual(text)
  })
})
