import { describe, expect, test } from 'vitest'
import { compare, isSameText, Tally } from './conformance/comparison.ts'
import { mutationOf, originals, readRecording } from './conformance/recorded-mutations.ts'

/*
 * What people may do to files, and what Caddy said of it (recorded by `npm run record:mutations`). The goals are those
 * of the project; `npm run conformance` holds them with other mutations, and many more.
 */
const { mutations } = readRecording()
const inputs = originals()
const comparisons = mutations.map(([id, seed, error]) => compare(mutationOf(inputs.get(id)!, seed), error ?? undefined))
const tally = new Tally()
for (const one of comparisons) tally.add(one)

describe('500 mutations of recorded cases and examples', () => {
  test('there are those that Caddy takes, and those that it rejects', () => {
    expect(tally.count).toBe(500)
    expect(tally.accepted).toBeGreaterThan(50)
  })

  test('nothing that Caddy takes is refused', () => {
    expect(comparisons.filter(({ caddy, ours }) => caddy === undefined && ours !== undefined)).toEqual([])
  })

  test('acceptance, line and text are as Caddy says', () => {
    expect(tally.acceptance).toBeGreaterThanOrEqual(98.5)
    expect(tally.line).toBeGreaterThanOrEqual(97)
    expect(comparisons.filter((one) => !isSameText(one)).length).toBeLessThanOrEqual(25)
  })
})
