import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'

interface VerdictCase {
  readonly id: string
  readonly group: string
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  readonly exit: number
  readonly error?: string | null
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/caddy-verdicts.json'), 'utf8')) as {
  cases: VerdictCase[]
}

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

const recorded = cases.filter(({ command }) => command === 'adapt')

describe('what `caddy adapt` of Caddy 2.11.7 says', () => {
  test.each([...new Set(recorded.map(({ group }) => group))])('in the group %s', (group) => {
    const wrong = recorded
      .filter((one) => one.group === group && !differs.has(one.id))
      .map(({ id, files, exit, error }) => ({
        id,
        wanted: exit === 0 ? undefined : (error ?? undefined),
        ours: firstError(files),
      }))
      .filter(({ wanted, ours }) => ours?.message !== wanted)
    expect(wrong).toEqual([])
  })
})
