import { standardTables } from '@caddyfile/language-data'
import { describe, expect, test } from 'vitest'
import { compare } from './conformance/tryout/comparison.ts'
import { exceptions } from './conformance/tryout/exceptions.ts'
import { idOf, readAnswers } from './conformance/tryout/recording.ts'
import { tryoutsOf } from './conformance/tryout/tryouts.ts'

/*
 * Every row tried against Caddy 2.11.7: each way to write it, words too few and too many, odd words, blocks, twice, beside
 * its neighbours; every module in every slot. `npm run tryout` makes the recording and shows what differs.
 */

const tryouts = tryoutsOf(standardTables)
const answers = readAnswers()
const comparisons = compare(tryouts, answers)

test('Caddy was asked about every tryout (else record again: npm run tryout)', () => {
  expect(tryouts.filter((tryout) => !answers.has(idOf(tryout)))).toEqual([])
  expect(answers.size).toBe(tryouts.length)
})

describe('what we say of the tryouts', () => {
  const differing = comparisons.filter(({ isSame }) => !isSame)

  test('is what Caddy says, with the same text and line, but for known reasons', () => {
    expect(differing.filter((one) => !exceptions.some(({ covers }) => covers(one)))).toEqual([])
  })

  test('is so in 99.5 of 100 at least', () => {
    expect(1 - differing.length / comparisons.length).toBeGreaterThanOrEqual(0.995)
  })

  test.each(exceptions)('differs since $reason', ({ covers }) => {
    expect(differing.some(covers)).toBe(true)
  })
})

/** Rows that Caddy takes in no way, and why. */
const neverTaken: readonly { readonly rows: RegExp; readonly reason: string }[] = [
  { rows: /^option (acme_dns|dns|ech > dns|events > on|filesystem)$/, reason: 'needs a plugin' },
  { rows: /^tls > (dns|propagation_\w+|resolvers|dns_ttl|dns_challenge_override_domain)$/, reason: 'needs a plugin' },
  { rows: / zerossl > dns$/, reason: 'needs a plugin' },
  { rows: / on_demand_tls > (interval|burst)$/, reason: 'Caddy refuses it by name' },
  { rows: /^(option log > hostnames|log > (include|exclude))$/, reason: 'Caddy refuses it by name' },
  { rows: / (zerossl > validity_days|leaf > \* storage)$/, reason: 'Caddy refuses it by name' },
  { rows: /^acme_server > (allow|deny) > \*$/, reason: 'stands for names that are not known' },
  { rows: / console > \*$/, reason: 'stands for names that are not known' },
]

test('every row that is tried in all ways is taken in one of them, or what is in it', () => {
  const taken = comparisons.filter(({ caddy }) => caddy === undefined).map(({ tryout }) => tryout.row)
  const isTaken = (row: string) => taken.some((one) => one === row || one.startsWith(`${row} `))
  const tried = new Set(tryouts.filter(({ kind }) => kind === 'as written').map(({ row }) => row))
  const untaken = [...tried].filter((row) => !isTaken(row))
  expect(untaken.filter((row) => !neverTaken.some(({ rows }) => rows.test(row)))).toEqual([])
  expect(neverTaken.filter(({ rows }) => !untaken.some((row) => rows.test(row)))).toEqual([])
})
