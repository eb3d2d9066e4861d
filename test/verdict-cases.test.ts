import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'
import { adaptCases, currentError } from './support/recorded-cases.ts'

const differs = new Set([
  // What an environment variable holds is not known, nor whether it is set.
  'chain2-snippet-file-with-env',
  'keyless-block-from-unset-env',
  'port-default-from-env',
  'silent-env-unterminated',
  // Caddy prints a Go struct; we say `&caddyhttp.Subroute{…}`.
  'handle-errors-in-route',
  'conflict-client-auth-second-only',
  // Caddy prints where issuers are in memory.
  'conflict-automation-catch-all',
])

describe('what `caddy adapt` of Caddy 2.11.7 says', () => {
  test.each([...new Set(adaptCases.map(({ group }) => group))])('in the group %s', (group) => {
    const wrong = adaptCases
      .filter((one) => one.group === group && !differs.has(one.id))
      .map((one) => ({ id: one.id, wanted: currentError(one), ours: firstError(one.files) }))
      .filter(({ wanted, ours }) => ours?.message !== wanted)
    expect(wrong).toEqual([])
  })
})
